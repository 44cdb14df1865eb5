import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findDanger } from '@youying/shared/domain/intake/danger';
import { suggestCategory } from '@youying/shared/domain/intake/suggest';
import { defaultCategoryRows } from './public/category-rows.js';

const categories = defaultCategoryRows(1);
const codeOf = new Map(categories.map(({ id, code }) => [id, code]));

/** `code<TAB>1 if an emergency<TAB>what a resident said`; what stands after the mark was written after the word lists. */
const FILE = path.join(import.meta.dirname, '../../test/data/intake-sentences.tsv');
const MARK = '# ';

const lines = readFileSync(FILE, 'utf8').trim().split('\n');
const fresh = lines.findIndex((line) => line.startsWith(MARK));
const sentences = lines.flatMap((line, index) => {
  if (index === fresh) return [];
  const [code = '', emergency, text = ''] = line.split('\t');
  const suggestion = suggestCategory(text, categories);
  return {
    ...{ code, text, fresh: index > fresh, emergency: emergency === '1' },
    suggested: suggestion ? codeOf.get(suggestion.categoryId) : undefined,
    urgent: suggestion?.priority === 'emergency' || findDanger(text) !== undefined,
  };
});
type Sentence = (typeof sentences)[number];

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const percent = (value: number): string => `${(value * 100).toFixed(0)} %`;

function measure(of: readonly Sentence[], wanted: (one: Sentence) => boolean, said: (one: Sentence) => boolean) {
  const right = of.filter((one) => wanted(one) && said(one)).length;
  return {
    precision: ratio(right, of.filter(said).length),
    recall: ratio(right, of.filter(wanted).length),
  };
}

/** Of what was suggested, how much was right; of all sentences, how many got the right suggestion. */
function overall(of: readonly Sentence[]) {
  const right = of.filter(({ code, suggested }) => code === suggested).length;
  return {
    precision: ratio(right, of.filter(({ suggested }) => suggested !== undefined && suggested !== 'other').length),
    recall: ratio(right, of.filter(({ code }) => code !== 'other').length),
  };
}

/** What was measured when the lists were last changed, less two sentences or so. */
const FLOOR = {
  categories: { precision: 0.965, recall: 0.955 },
  unseen: { precision: 0.84, recall: 0.8 },
  emergency: { precision: 0.98, recall: 1 },
  unseenEmergency: { precision: 0.87, recall: 1 },
} as const;

/** Of every single category, so that none is lost among the many: the weakest has six of ten. */
const FLOOR_OF_ONE = 0.6;
/** What fits nowhere: nothing is suggested for it, and that is right. */
const NOWHERE = 'other';

const DOCUMENT = path.join(import.meta.dirname, '../../../docs/operations.md');

const danger = (of: readonly Sentence[]) =>
  measure(
    of,
    (one) => one.emergency,
    (one) => one.urgent,
  );

describe('CLS-8 suggestions, measured', () => {
  const unseen = sentences.filter(({ fresh }) => fresh);

  const codes = [...new Set(sentences.map(({ code }) => code))];
  const ofOne = (code: string) =>
    measure(
      sentences,
      (one) => one.code === code,
      (one) => one.suggested === code,
    );

  it('prints precision and recall', () => {
    const line = (name: string, { precision, recall }: { precision: number; recall: number }) =>
      `${name.padEnd(20)} ${percent(precision).padStart(6)} ${percent(recall).padStart(6)}`;
    const rows = codes.map((code) => line(code, ofOne(code)));
    process.stdout.write(
      [
        `${sentences.length} sentences      precision recall`,
        ...rows,
        line('all categories', overall(sentences)),
        line('  kept unseen', overall(unseen)),
        line('emergency', danger(sentences)),
        line('  kept unseen', danger(unseen)),
        '',
      ].join('\n'),
    );
    expect(sentences.length).toBeGreaterThanOrEqual(300);
  });

  it.each([
    ['all categories', FLOOR.categories, () => overall(sentences)],
    ['categories of sentences that the lists never saw', FLOOR.unseen, () => overall(unseen)],
    ['CLS-3 emergencies', FLOOR.emergency, () => danger(sentences)],
    ['CLS-3 emergencies that the lists never saw', FLOOR.unseenEmergency, () => danger(unseen)],
  ] as const)('%s: not below %p', (_, floor, measured) => {
    const { precision, recall } = measured();
    expect(precision).toBeGreaterThanOrEqual(floor.precision);
    expect(recall).toBeGreaterThanOrEqual(floor.recall);
  });

  it('no single category is lost among the many', () => {
    const weak = codes.filter((code) => code !== NOWHERE && Math.min(...Object.values(ofOne(code))) < FLOOR_OF_ONE);
    expect(weak).toEqual([]);
  });

  it('the figures that docs/operations.md names are those measured now', () => {
    const both = ({ precision, recall }: { precision: number; recall: number }) =>
      `${percent(precision)} / ${percent(recall)}`;
    const row = (name: string, of: typeof overall) => `| ${name} | ${both(of(sentences))} | ${both(of(unseen))} |`;
    const [, after = ''] = readFileSync(DOCUMENT, 'utf8').split('## How good the suggestions are');
    const [text = ''] = after.split('\n## ');
    expect(text).toContain(`${sentences.length} sentences`);
    expect(text).toContain(`${unseen.length} of them`);
    expect(text).toContain(row('category', overall));
    expect(text).toContain(row('emergency or not', danger));
  });
});
