import { checkMachine } from '../check-machine.js';
import { LANGUAGES, SIDES } from '../language.js';
import { HOUR } from '../time.js';
import { affects, areaWords, buildingNamedIn } from './area.js';
import { OUTAGE_ACTIONS, OUTAGE_EVENTS } from './commands.js';
import { mayComeFrom, OUTAGE_KIND_ROWS } from './kinds.js';
import { outageMachine } from './lifecycle.js';
import { endWords, type OutageTold, outageLine, outageNews } from './texts.js';
import { checkTimes, decideOutage, outageOffers } from './transition.js';
import { OUTAGE_KINDS, OUTAGE_STATES, type OutageFacts, stateAt } from './types.js';

const at = (time: string): number => Date.parse(`2026-11-22T${time}:00+08:00`);
const NOW = at('10:00');

const facts = (change: Partial<OutageFacts> = {}): OutageFacts => ({
  ...{ id: 1, communityId: 1, kind: 'water', state: 'on' },
  area: { whole: false, places: [{ buildingId: 3, unit: null }] },
  ...{ startsAt: at('09:00'), expectedEndAt: at('16:00') },
  ...change,
});

const told = (change: Partial<OutageTold> = {}): OutageTold => ({
  ...facts(),
  ...{ area: '3 号楼', cause: '水泵检修', outcome: null },
  ...change,
});

describe('the lifecycle of an outage', () => {
  it('is sound: every state is reached and left', () => {
    expect(() => checkMachine(outageMachine)).not.toThrow();
  });

  it('one that was planned is on when its time has come', () => {
    const planned = facts({ state: 'planned', startsAt: NOW + 1 });
    expect(stateAt(planned, NOW)).toBe('planned');
    expect(stateAt(planned, NOW + 1)).toBe('on');
    expect(stateAt(facts({ state: 'ended' }), NOW + HOUR)).toBe('ended');
  });

  it('ends once; one that never began is called off', () => {
    const end = { action: 'endOutage', outcome: '水泵修好' } as const;
    expect(decideOutage(end, facts(), NOW)).toMatchObject({ ok: true, to: 'ended', emits: 'outage_ended' });
    const planned = facts({ state: 'planned', startsAt: NOW + HOUR });
    expect(decideOutage(end, planned, NOW)).toMatchObject({ to: 'called_off', emits: 'outage_called_off' });
    for (const state of ['ended', 'called_off'] as const) {
      expect(decideOutage(end, facts({ state }), NOW)).toMatchObject({
        ok: false,
        refusal: { code: 'invalid_transition', from: state },
      });
      expect(OUTAGE_ACTIONS.filter((action) => outageOffers(action, facts({ state }), NOW))).toEqual([]);
    }
  });

  it('an end before its start, or in the past, is refused', () => {
    const change = (expectedEndAt: number | null) =>
      decideOutage({ action: 'changeOutage', expectedEndAt, cause: '', callerWords: '' }, facts(), NOW);
    expect(change(at('08:00'))).toMatchObject({ refusal: { code: 'end_before_start', field: 'expectedEndAt' } });
    expect(change(at('09:30'))).toMatchObject({ refusal: { code: 'end_past' } });
    expect(change(null)).toMatchObject({ ok: true, to: 'on' });
    expect(checkTimes({ startsAt: NOW, expectedEndAt: NOW }, NOW)).toMatchObject({ code: 'end_before_start' });
  });

  it('what is on is not started again', () => {
    expect(decideOutage({ action: 'startOutage' }, facts(), NOW).ok).toBe(false);
    const planned = facts({ state: 'planned', startsAt: NOW + HOUR });
    expect(decideOutage({ action: 'startOutage' }, planned, NOW)).toMatchObject({ to: 'on', patch: { startsAt: NOW } });
  });

  it.each(OUTAGE_STATES)('%s is a state of the table', (state) => expect(outageMachine.states).toContain(state));
});

describe('where it is', () => {
  const house = { buildingId: 3, unit: '2 单元' };
  it.each([
    [{ whole: true, places: [] }, true],
    [{ whole: false, places: [{ buildingId: 3, unit: null }] }, true],
    [{ whole: false, places: [{ buildingId: 3, unit: '2 单元' }] }, true],
    [{ whole: false, places: [{ buildingId: 3, unit: '1 单元' }] }, false],
    [{ whole: false, places: [{ buildingId: 4, unit: null }] }, false],
  ])('%j: %p', (area, expected) => expect(affects(area, house)).toBe(expected));

  it('in words', () => {
    const places = [
      { buildingId: 3, unit: '2 单元' },
      { buildingId: 5, unit: null },
    ];
    const nameOf = (id: number) => `${id} 号楼`;
    expect(areaWords({ whole: false, places }, nameOf, 'zh-CN')).toBe('3 号楼 2 单元、5 号楼');
    expect(areaWords({ whole: true, places: [] }, nameOf, 'zh-CN')).toBe('全小区');
  });
});

describe('which matters it may explain', () => {
  it('by category, by words, and not otherwise', () => {
    expect(mayComeFrom('water', { categoryCode: 'water_pressure', text: '' })).toBe(true);
    expect(mayComeFrom('water', { categoryCode: null, text: '家里没水了' })).toBe(true);
    expect(mayComeFrom('water', { categoryCode: 'lock', text: '门锁坏了' })).toBe(false);
    expect(mayComeFrom('other', { categoryCode: 'lock', text: '门锁坏了' })).toBe(false);
  });
});

describe('what is said of it', () => {
  it('as residents say it', () => {
    expect(outageLine(told(), NOW, 'zh-CN')).toBe('3 号楼停水');
    expect(endWords(told(), NOW, 'zh-CN')).toBe('预计 16:00 恢复');
    const planned = told({ state: 'planned', startsAt: at('14:00') });
    expect(outageLine(planned, NOW, 'zh-CN')).toBe('3 号楼 14:00–16:00 停水');
    expect(outageLine({ ...planned, expectedEndAt: null }, NOW, 'zh-CN')).toBe('3 号楼 14:00起停水');
  });

  it('FUP-5 every event in every language to both sides, nothing left open', () => {
    for (const kind of OUTAGE_KINDS) {
      expect(OUTAGE_KIND_ROWS[kind].label.en).not.toBe('');
      for (const type of OUTAGE_EVENTS) {
        for (const side of SIDES) {
          for (const language of LANGUAGES) {
            const { title, text } = outageNews(type, told({ kind, outcome: '修好了' }), NOW, side, language);
            expect(`${title} ${text}`).not.toMatch(/[{}]/);
            expect(title.length).toBeLessThanOrEqual(60);
          }
        }
      }
    }
    expect(outageNews('outage_ended', told({ outcome: '水泵已换' }), NOW, 'resident', 'zh-CN').text).toBe(
      '已经恢复正常。水泵已换。如果您家还没好，请告诉我们。',
    );
  });
});

describe('the building that a place names', () => {
  const buildings = ['5 号楼', '15 号楼', '5 号楼东座'].map((name) => ({ name }));
  it.each([
    ['5 号楼 2 号梯', '5 号楼'],
    ['5号楼大堂', '5 号楼'],
    ['15 号楼 1 单元', '15 号楼'],
    ['5 号楼东座电梯', '5 号楼东座'],
    ['25 号楼', null],
    ['地下车库', null],
  ])('%s: %s', (place, name) => expect(buildingNamedIn(place, buildings)?.name ?? null).toBe(name));
});
