import { minutesAfter, orderWith } from '../work-orders/testing';
import { conditionsOf, missingCount, requirementsIn, waitsForSenior } from './conditions';
import { aMatter } from './testing';

const signature = {
  way: 'drawn' as const,
  imageUrl: null,
  by: 'resident' as const,
  name: '江女士',
  witness: null,
  at: minutesAfter(50),
};
const actual = { lines: [], totalFen: 0, result: '换了', media: [] };
const confirmed = orderWith({ status: 'confirmed', signature, actual, confirmedAt: minutesAfter(60) });
const handled = aMatter({ status: 'handled', workOrders: [confirmed] });

const missing = (...parameters: Parameters<typeof conditionsOf>) =>
  conditionsOf(...parameters)
    .filter((condition) => condition.missing.length > 0)
    .map(({ name }) => name);

const requirement = (code: string, whom = 'implementer') => ({ code, text: code, whom });

describe('conditions of close-out', () => {
  it('only the desk’s verification is missing once the work is confirmed (CLO-1)', () => {
    expect(missing(handled, [], false)).toEqual(['verification']);
    expect(missing(handled, [], true)).toEqual([]);
  });

  it('nothing counts as met while the work is not done', () => {
    const matter = aMatter({ status: 'handling', workOrders: [orderWith({ status: 'working' })] });
    const listed = [requirement('order_unfinished'), requirement('work_missing')];
    expect(missing(matter, listed, false)).toEqual(['work', 'signature', 'fees', 'confirmation', 'verification']);
    expect(missingCount({ ...matter, closeRequirements: listed })).toBe(5);
  });

  it('nor while nobody was sent; a public area needs no resident’s signature', () => {
    const nobody = aMatter({ houseId: null, workOrders: [] });
    expect(missing(nobody, [requirement('work_missing')], true)).toEqual(['work', 'fees', 'confirmation']);
  });

  it('the same sentence of two orders is said once', () => {
    const listed = [requirement('order_unfinished'), requirement('order_unfinished')];
    const work = conditionsOf(handled, listed, true).find(({ name }) => name === 'work');
    expect(work?.missing).toHaveLength(1);
  });

  it('an emergency waits for a senior’s signature alone: the desk hands over (CLO-4)', () => {
    const listed = [requirement('senior_signature_missing', 'cs_supervisor')];
    expect(waitsForSenior(conditionsOf(handled, listed, true))).toBe(true);
    expect(waitsForSenior(conditionsOf(handled, listed, false))).toBe(false);
  });

  it('a question without orders asks for verification only', () => {
    expect(conditionsOf(aMatter({ kind: 'consultation' }), [], false).map(({ name }) => name)).toEqual([
      'verification',
    ]);
  });

  it('reads the list out of the refusal', () => {
    const list = [requirement('signature_missing', 'resident')];
    expect(requirementsIn({ code: 'close_requirements_missing', missing: list })).toEqual(list);
    expect(requirementsIn({ code: 'forbidden' })).toBeNull();
  });
});
