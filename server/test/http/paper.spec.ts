import { startTestApp, type TestApp } from '../support/app.js';
import { upload } from '../support/images.js';
import { done, type Job, type Jobs, jobsIn } from '../support/job.js';
import { fontsIn, inkedPages, papersIn, type Region, readPdf, scanCodes } from '../support/paper.js';

let app: TestApp;
let jobs: Jobs;
let papers: ReturnType<typeof papersIn>;
beforeAll(async () => {
  app = await startTestApp();
  jobs = jobsIn(app);
  papers = papersIn(app);
}, 120_000);
afterAll(() => app.close());

const TITLE = /派\s*工\s*单/g;
/** A strip of the page across all of it: below every row, above the number of the page. */
const ABOVE_THE_NUMBER: Region = [0, 1_080 / 1_123, 1, 8 / 1_123];

const countOf = (text: string, what: RegExp | string) => text.split(what).length - 1;

/** The right end of each slip's head. */
const THIRDS: readonly Region[] = [0, 1, 2].map((slip) => [0.85, 0.01 + slip * 0.3277, 0.13, 0.085]);

describe('WRK-10 one record, three readers, printable as the three-part form', () => {
  let job: Job;
  beforeAll(async () => {
    job = await jobs.orderAt('confirmed');
  }, 60_000);

  it('the desk has three slips on one page: same words, one strip that differs, amounts in capitals', async () => {
    const { pages, text } = await papers.read('printWorkOrder', 'receptionist', job.order.id, {});
    expect(pages).toHaveLength(1);
    expect(countOf(text, TITLE)).toBe(3);
    expect(countOf(text, job.order.no)).toBe(3);
    for (const word of ['厨房水龙头关不紧', '江小川', '业户签字', '部门主管']) expect(countOf(text, word)).toBe(3);
    for (const own of ['核实', '自备材料', '师傅不收现金']) expect(countOf(text, own)).toBe(1);
    expect(countOf(text, /合计 [零壹贰叁肆伍陆柒捌玖拾佰仟万]+元整/)).toBe(3);
    expect(text).not.toContain('17900010001');
  });

  it('the fonts travel inside, each with only the characters it is needed for', async () => {
    const { bytes } = await papers.read('printWorkOrder', 'receptionist', job.order.id, {});
    const fonts = fontsIn(bytes);
    expect(fonts.map(({ name }) => name).sort()).toEqual([
      expect.stringMatching(/^[A-Z]{6}\+NotoSansSC-Regular$/),
      expect.stringMatching(/^[A-Z]{6}\+NotoSansSC-Bold$/),
    ]);
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
    expect(bytes.byteLength).toBeLessThan(200_000);
  });

  it('each slip carries a code that opens the digital record', async () => {
    const { bytes } = await papers.read('printWorkOrder', 'receptionist', job.order.id, {});
    const link = `http://youying.example.cn/q/m/${job.ticketId}`;
    expect(await scanCodes(bytes, THIRDS)).toEqual([link, link, link]);
  });

  it.each([
    ['resident-1', ['师傅不收现金'], ['核实', '自备材料']],
    ['engineer-1', ['自备材料'], ['核实', '师傅不收现金']],
    ['engineering-supervisor', ['自备材料'], ['核实', '师傅不收现金']],
    ['cashier', ['师傅不收现金'], ['核实', '自备材料']],
  ])('%s has one copy, their own', async (as, shown, hidden) => {
    const { text } = await papers.read('printWorkOrder', as, job.order.id, {});
    expect(countOf(text, TITLE)).toBe(1);
    for (const word of shown) expect(text).toContain(word);
    for (const word of hidden) expect(text).not.toContain(word);
  });

  it.each([
    ['resident-2', 404],
    ['receptionist-b', 404],
    ['contractor-1', 404],
    ['cleaner-1', 404],
    ['admin', 404],
    ['head-office', 403],
  ])('%s has none', async (as, status) => {
    expect((await papers.print('printWorkOrder', as, job.order.id, {})).status).toBe(status);
  });

  it('in English for who reads English', async () => {
    const { body } = await papers.print(
      'printWorkOrder',
      'receptionist',
      job.order.id,
      {},
      { 'accept-language': 'en' },
    );
    const { text } = await readPdf(await papers.paperOf(body.url));
    expect(text).toContain('Engineering');
    expect(text).toContain('No cash to the engineer');
    expect(body.fileName).toContain('Work order');
  });
});

describe('the buttons', () => {
  it('are drawn from `actions`: whoever is offered a paper gets it, and nobody else does', async () => {
    const job = await jobs.orderAt('signed');
    for (const as of ['receptionist', 'resident-1', 'engineer-1', 'cashier', 'head-office']) {
      const order = await done(app.call('getWorkOrder', { as, path: { id: job.order.id } }));
      const { status } = await papers.print('printWorkOrder', as, job.order.id, {});
      expect([as, status < 300]).toEqual([as, order.actions.includes('printWorkOrder')]);
    }
    for (const as of ['receptionist', 'resident-1', 'engineer-1', 'head-office']) {
      const { actions } = await done(app.call('getTicket', { as, path: { id: job.ticketId } }));
      const { status } = await papers.print('printRegistration', as, job.ticketId, {});
      expect([as, status < 300]).toEqual([as, actions.includes('printRegistration')]);
      expect(actions).not.toContain('printCloseOut');
      expect(actions).not.toContain('printAlarmReport');
    }
    const fresh = await jobs.submit();
    expect(fresh.actions).not.toContain('printRegistration');
  });
});

describe('every print is counted and kept', () => {
  it('the second says so on the paper; the same key twice is one print; a resident on a screen is not paper', async () => {
    const { ticketId, order } = await jobs.orderAt('accepted');
    const first = await papers.read('printWorkOrder', 'receptionist', order.id, {});
    expect(first.text).not.toContain('补打');
    const key = { 'idempotency-key': 'print-twice' };
    const second = await done(papers.print('printWorkOrder', 'receptionist', order.id, {}, key));
    const again = await done(papers.print('printWorkOrder', 'receptionist', order.id, {}, key));
    expect([second.number, again.number, again.id]).toEqual([2, 2, second.id]);
    expect(countOf((await readPdf(await papers.paperOf(second.url))).text, '补打 2')).toBe(3);
    const opened = await papers.read('printWorkOrder', 'resident-1', order.id, {});
    expect(opened.text).toContain('电子件');
    const third = await done(papers.print('printWorkOrder', 'engineer-1', order.id, {}));
    expect(third.number).toBe(3);

    const { items } = await done(app.call('listPrints', { as: 'cs-supervisor', path: { id: ticketId } }));
    expect(items.map(({ number, printedByName, copies }) => [number, printedByName, copies.length])).toEqual([
      [3, '王建军', 1],
      [null, '江小川', 1],
      [2, '林晓雯', 3],
      [1, '林晓雯', 3],
    ]);
  });

  it('eight prints at once have eight numbers', async () => {
    const { order } = await jobs.orderAt('dispatched');
    const prints = await Promise.all(
      Array.from({ length: 8 }, () => done(papers.print('printWorkOrder', 'receptionist', order.id, {}))),
    );
    expect(prints.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it.each([
    ['receptionist-b', 404],
    ['resident-1', 403],
    ['engineer-1', 403],
  ])('%s does not read the log', async (as, status) => {
    const { ticketId } = await jobs.orderAt('accepted');
    expect((await app.call('listPrints', { as, path: { id: ticketId } })).status).toBe(status);
  });
});

describe('the link to a print', () => {
  it('opens without a session, as a PDF that no shared cache keeps, for five minutes', async () => {
    const { order } = await jobs.orderAt('accepted');
    const { url } = await done(papers.print('printWorkOrder', 'resident-1', order.id, {}));
    const { headers, statusCode } = await papers.open(url);
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringMatching(/^inline; .*filename\*=UTF-8''%E6%B4%BE%E5%B7%A5%E5%8D%95/),
      'cache-control': expect.stringMatching(/^private/),
      'x-paper-pages': '1',
    });
    await app.advance(6 * 60);
    expect((await papers.open(url)).statusCode).toBe(404);
  });

  it('opens for nobody else’s print, without its token, or for whom the record is closed since', async () => {
    const { order } = await jobs.orderAt('accepted');
    const mine = await done(papers.print('printWorkOrder', 'engineer-1', order.id, {}));
    const other = await done(papers.print('printWorkOrder', 'receptionist', order.id, {}));
    const [path] = mine.url.split('?');
    const [, token] = other.url.split('?');
    expect((await papers.open(`${path}?${token}`)).statusCode).toBe(404);
    expect((await papers.open(path ?? '')).statusCode).toBe(404);
    expect((await papers.open(mine.url)).statusCode).toBe(200);
  });
});

describe('what is long, rare or missing', () => {
  it('an order that nobody has touched has empty boxes, and no price', async () => {
    const { order } = await jobs.orderAt('dispatched');
    const { text, pages } = await papers.read('printWorkOrder', 'receptionist', order.id, {});
    expect(pages).toHaveLength(1);
    expect(text).not.toContain('试用正常');
    expect(text).not.toContain('合计');
  });

  it('free of charge is said with its reason', async () => {
    const { order } = await jobs.orderAt('arrived');
    await done(jobs.act('quoteWorkOrder', 'engineer-1', order.id, { lines: [], note: '公共区域' }));
    const { text } = await papers.read('printWorkOrder', 'engineer-1', order.id, {});
    expect(text).toContain('免费：公共区域');
  });

  it('more than four fee lines give each copy a page of its own', async () => {
    const { order } = await jobs.orderAt('arrived');
    const [line] = await jobs.lines('engineer-1');
    const quote = { lines: Array.from({ length: 5 }, () => line) };
    await done(jobs.act('quoteWorkOrder', 'engineer-1', order.id, quote));
    const { pages } = await papers.read('printWorkOrder', 'receptionist', order.id, {});
    expect(pages).toHaveLength(3);
    for (const page of pages) expect(countOf(page, TITLE)).toBe(1);
  });

  it('2,000 characters are all there, on pages with the head of the record', async () => {
    const description = Array.from({ length: 200 }, (_, index) => `第${String(1000 + index)}句漏水，`)
      .join('')
      .slice(0, 2000);
    const { ticketId, order } = await jobs.orderAt('accepted', { report: { description } });
    const plain = (text: string) => text.replace(/\s/g, '');
    const printed = await papers.read('printWorkOrder', 'engineer-1', order.id, {});
    const { text, pages } = printed;
    expect(plain(text)).toContain(plain(description));
    const record = await papers.read('printRegistration', 'receptionist', ticketId);
    expect(plain(record.text)).toContain(plain(description));
    for (const page of [...pages, ...record.pages]) expect(page).toContain('BX');
    // Between the last row and the number of the page nothing is drawn, whatever the words are.
    for (const { bytes } of [printed, record]) expect(await inkedPages(bytes, ABOVE_THE_NUMBER)).toEqual([]);
  });

  it('a rare name is printed; what the font lacks is marked, named and never an empty box', async () => {
    const report = { description: '𠮷先生家漏水😀', contact: { name: '㛃𠮷', phone: '13800001111' } };
    const { order } = await jobs.orderAt('accepted', { report });
    const { body } = await papers.print('printWorkOrder', 'receptionist', order.id, {});
    const { headers, rawPayload } = await papers.open(body.url);
    expect(headers['x-paper-replaced']).toBe('U+20BB7 U+1F600');
    const { text } = await readPdf(rawPayload);
    expect(text).toContain('㛃〓1');
    expect(text).toContain('〓1先生家漏水〓2');
    expect(text).toContain('〓1 = U+20BB7');
  });

  it('40 photographs stand in a grid over whole rows, and a second reading is the same file', async () => {
    const mediaIds: string[] = [];
    for (let index = 0; index < 20; index += 1) mediaIds.push(await upload(app, 'resident-1', 'ticket_photo'));
    const { ticketId, order } = await jobs.orderAt('working', { report: { mediaIds: mediaIds.slice(0, 9) } });
    for (const ids of [mediaIds.slice(9, 18), mediaIds.slice(18)]) {
      await done(
        jobs.actOnTicket('addNote', 'resident-1', ticketId, { text: '再补几张', mediaIds: ids, visibility: 'public' }),
      );
    }
    const after: string[] = [];
    for (let index = 0; index < 20; index += 1) after.push(await upload(app, 'engineer-1', 'after_photo'));
    await done(
      jobs.act('finishWorkOrder', 'engineer-1', order.id, {
        result: '换了阀芯',
        lines: await jobs.lines('engineer-1'),
        mediaIds: after,
      }),
    );
    const { bytes, pages, text } = await papers.read('printRegistration', 'receptionist', ticketId);
    expect(await inkedPages(bytes, ABOVE_THE_NUMBER)).toEqual([]);
    expect(countOf(text, /报修 \d+月/)).toBe(20);
    expect(countOf(text, /修后 \d+月/)).toBe(20);
    // Rows of four are never torn: only the page on which the pictures end may hold another number.
    const perPage = pages.map((page) => countOf(page, /(报修|修后) \d+月\d+日/)).filter((count) => count > 0);
    expect(perPage.length).toBeGreaterThan(1);
    for (const count of perPage.slice(0, -1)) expect(count % 4).toBe(0);
    const withPhotos = await done(papers.print('printWorkOrder', 'engineer-1', order.id, { photos: true }));
    const [one, two] = [await papers.paperOf(withPhotos.url), await papers.paperOf(withPhotos.url)];
    expect(one.equals(two)).toBe(true);
    expect(countOf((await readPdf(one)).text, /修后 \d+月/)).toBe(20);
  }, 60_000);
});
