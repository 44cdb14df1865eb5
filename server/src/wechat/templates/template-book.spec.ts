import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildData } from './build-data.js';
import { templateMismatches } from './check-template-book.js';
import { loadTemplateBook } from './load-template-book.js';
import { SIMULATOR_TEMPLATE_BOOK } from './simulator-template-book.js';
import { parseTemplateBook, TEMPLATE_KEYS } from './template-book.js';

const copy = () => structuredClone(SIMULATOR_TEMPLATE_BOOK) as unknown as Record<string, Record<string, unknown>>;

describe('template mapping', () => {
  it('of the simulator passes its own rules', () => {
    expect(parseTemplateBook(copy())).toEqual(SIMULATOR_TEMPLATE_BOOK);
    expect(Object.keys(SIMULATOR_TEMPLATE_BOOK.subscribe)).toEqual([...TEMPLATE_KEYS]);
  });

  it('names everything that is wrong at once', () => {
    const book = copy();
    delete book.subscribe?.bill;
    book.subscribe = {
      ...book.subscribe,
      progress: { templateId: 'short', fields: { number: 'keyword1', colour: 'thing1', note: 'thing1' } },
      order_late: {},
    };
    book.extra = {};
    expect(() => parseTemplateBook(book)).toThrow(
      expect.objectContaining({
        problems: [
          'extra: unknown setting',
          'subscribe.progress.templateId: must be the id shown in the console',
          'subscribe.progress.fields.number: keyword1 is no keyword key',
          expect.stringContaining('subscribe.progress.fields.colour: not one of number'),
          'subscribe.progress.fields: one keyword stands twice',
          'subscribe.order_late: unknown template key',
          'subscribe.bill: missing',
        ],
      }),
    );
  });

  it.each([null, [], 'x', { subscribe: 1 }])('refuses %j', (json) => {
    expect(() => parseTemplateBook(json)).toThrow('not usable');
  });

  it('comes from a file, or fits the simulator without one', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'templates-'));
    try {
      const file = path.join(folder, 'templates.json');
      await writeFile(file, JSON.stringify({ subscribe: copy().subscribe }));
      await expect(loadTemplateBook(file)).resolves.toMatchObject({ service: {} });
      await writeFile(file, '{');
      await expect(loadTemplateBook(file)).rejects.toThrow('templates.json');
      await expect(loadTemplateBook(undefined)).resolves.toBe(SIMULATOR_TEMPLATE_BOOK);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('buildData', () => {
  const { bill, progress } = SIMULATOR_TEMPLATE_BOOK.subscribe;

  it('fills every keyword of the template, and no other', () => {
    expect(buildData(progress, { status: '维修中', at: { instant: 0 }, person: '王师傅' })).toEqual({
      character_string1: { value: '-' },
      phrase2: { value: '维修中' },
      thing3: { value: '详见小程序' },
      thing5: { value: '详见小程序' },
      time4: { value: '1970年1月1日 08:00' },
    });
  });

  it('invents no sum and no date', () => {
    expect(() => buildData(bill, { place: '3栋 1201' })).toThrow(
      expect.objectContaining({ fields: ['amount', 'deadline'] }),
    );
  });
});

describe('templateMismatches', () => {
  const { progress } = SIMULATOR_TEMPLATE_BOOK.subscribe;

  it('names a missing template, a keyword without a value and a keyword that is not there', () => {
    const template = { id: progress.templateId, title: '', keywords: ['character_string1', 'thing9'], enumValues: {} };
    expect(templateMismatches({ progress: { ...progress, fields: { number: 'thing2' } } }, [template])).toEqual([
      'progress: character_string1 gets no value',
      'progress: thing9 gets no value',
      'progress: the template has no thing2',
    ]);
    expect(templateMismatches({ progress }, [])).toEqual([
      `progress: the account has no template ${progress.templateId}`,
    ]);
  });
});
