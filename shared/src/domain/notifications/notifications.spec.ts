import type { DomainEvent, EventType } from '../events.js';
import { LANGUAGES, languageOf, placeholdersOf, SIDES } from '../language.js';
import { defaultCalendar } from '../procedures/calendar.js';
import { defaultPolicies } from '../procedures/policies.js';
import { SAMPLE_NOW as NOW, SAMPLE_RESIDENT, sampleOrder, sampleTicket } from '../samples/facts.js';
import { DAY, MINUTE } from '../time.js';
import { audienceTable, recipientsOf } from './audience.js';
import { messageTypeOf, paramsOfEvent, paramsOfTask, QUOTED_WORDS_MAX, type Telling } from './params.js';
import { spokenTime } from './spoken-time.js';
import { CATALOGUES, renderText, TEXT_PARAMS } from './texts.js';
import { timelineTexts } from './timeline-texts.js';
import type { MessageType } from './types.js';

const types = Object.keys(CATALOGUES['zh-CN']) as readonly MessageType[];
const event = (type: EventType, data: object = {}): DomainEvent =>
  ({ type, ticketId: 1, workOrderId: 11, at: NOW, actorId: 7, data }) as DomainEvent;
const telling = (change: Partial<Telling> = {}): Telling => ({
  ticket: sampleTicket({ no: 'BX20261122-0007' }),
  order: sampleOrder(),
  policies: defaultPolicies,
  calendar: defaultCalendar,
  place: '3 号楼 2 单元 1202',
  assigneeName: '王建军',
  language: 'zh-CN',
  ...change,
});
const facts = { ticket: sampleTicket({ ownerId: 151 }), order: sampleOrder(), assigneeIds: [201] };
const told = (happened: DomainEvent, change: Partial<typeof facts> = {}) =>
  recipientsOf(happened, { ...facts, ...change }).map((to) => (to.kind === 'person' ? to.personId : to.role));

describe('texts', () => {
  const every = types.flatMap((type) =>
    SIDES.flatMap((side) => LANGUAGES.map((language) => [type, side, language] as const)),
  );

  it.each(every)('%s for %s in %s is there, short enough, and mentions only what is known', (type, side, language) => {
    const { title, text } = CATALOGUES[language][type][side];
    expect([...title].length).toBeGreaterThan(0);
    expect([...title].length).toBeLessThanOrEqual(40);
    expect([...text].length).toBeGreaterThan(0);
    for (const name of [...placeholdersOf(title), ...placeholdersOf(text)]) expect(TEXT_PARAMS).toContain(name);
  });

  it.each(types)('%s has a line of the timeline in every language, with the same parts known to messages', (type) => {
    const [chinese = [], english = []] = LANGUAGES.map((language) =>
      placeholdersOf(timelineTexts[type][language]).toSorted(),
    );
    expect(english).toEqual(chinese);
    for (const name of chinese) expect(TEXT_PARAMS).toContain(name);
  });

  it('FUP-5 every event has a text', () => {
    expect(Object.keys(audienceTable).filter((type) => !types.includes(type as MessageType))).toEqual([]);
  });

  it('both languages say the same things', () => {
    const mentioned = (language: (typeof LANGUAGES)[number]) =>
      types.map((type) => SIDES.map((side) => placeholdersOf(CATALOGUES[language][type][side].text).toSorted()));
    expect(mentioned('en')).toEqual(mentioned('zh-CN'));
  });

  it('residents never read the words of the system', () => {
    const forbidden = /SLA|派工|工单状态|立项|销项|\bwork order\b/i;
    const said = types.flatMap((type) => LANGUAGES.map((language) => CATALOGUES[language][type].resident.text));
    expect(said.filter((text) => forbidden.test(text))).toEqual([]);
  });

  it('speaks of 王师傅 to the resident and of 王建军 to staff', () => {
    const params = paramsOfEvent(event('order_accepted', { assigneeId: 201 }), telling());
    expect(renderText('order_accepted', 'resident', 'zh-CN', params).text).toBe('王师傅已接单，预计 10:10 前到。');
    expect(renderText('order_accepted', 'staff', 'zh-CN', params).text).toBe('王建军已接单，10:10 前到场。');
    const english = paramsOfEvent(event('order_accepted', { assigneeId: 201 }), telling({ language: 'en' }));
    expect(renderText('order_accepted', 'resident', 'en', english).text).toBe(
      '王建军 has taken it and should be there by 10:10.',
    );
  });

  it('FEE-2 a changed amount shows both', () => {
    const changed = event('quote_made', { totalFen: 6500, previousTotalFen: 4500 });
    expect(messageTypeOf(changed)).toBe('quote_changed');
    expect(renderText('quote_changed', 'resident', 'zh-CN', paramsOfEvent(changed, telling())).text).toBe(
      '费用有变化：¥45.00 → ¥65.00，请您再看看。',
    );
    expect(messageTypeOf(event('quote_made', { totalFen: 6500, previousTotalFen: null }))).toBe('quote_made');
  });

  it('WRK-3 the resident is told that it cannot be done, and why; a price comes as the quotation', () => {
    const told = (feasible: boolean) => event('fee_review_answered', { feasible, lines: null, note: '改管要先报批' });
    const facts = { ticket: sampleTicket(), order: sampleOrder(), assigneeIds: [] };
    const toResident = (feasible: boolean) =>
      recipientsOf(told(feasible), facts).filter(({ side }) => side === 'resident').length;
    expect([toResident(true), toResident(false)]).toEqual([0, 1]);
    const type = messageTypeOf(told(false));
    expect(renderText(type, 'resident', 'zh-CN', paramsOfEvent(told(false), telling())).text).toBe(
      '主管看过，这项我们做不了。改管要先报批',
    );
    expect(messageTypeOf(told(true))).toBe('fee_review_answered');
  });

  it('DSP-3 names the limit of acceptance', () => {
    const dispatched = event('order_dispatched', { department: 'engineering', task: '水龙头漏水' });
    const { text } = renderText('order_dispatched', 'staff', 'zh-CN', paramsOfEvent(dispatched, telling()));
    expect(text).toBe('3 号楼 2 单元 1202：水龙头漏水。请在 10:30 前接单。');
  });

  it('CBK-11 promises an answer by a clock time', () => {
    const reopened = event('ticket_reopened', {
      rectification: { words: '还漏', deadlineAt: NOW + DAY / 2 },
      ratings: null,
    });
    const params = paramsOfEvent(reopened, telling());
    expect(renderText('ticket_reopened', 'resident', 'zh-CN', params).text).toBe('没办好，很抱歉。22:00 前给您答复。');
  });

  it('cuts long words of others, by character', () => {
    const { words } = paramsOfEvent(event('note_added', { text: '😀'.repeat(500), visibility: 'public' }), telling());
    expect([...words]).toHaveLength(QUOTED_WORDS_MAX);
    expect(words.endsWith('😀…')).toBe(true);
  });

  it('does not fill in placeholders that somebody typed', () => {
    const params = paramsOfEvent(event('note_added', { text: '{total} {place}', visibility: 'public' }), telling());
    expect(renderText('note_added', 'resident', 'zh-CN', params).text).toBe('{total} {place}');
  });

  it('a reminder names the task and its time', () => {
    const params = paramsOfTask({ kind: 'accept', dueAt: NOW + 30 * MINUTE }, NOW, telling());
    expect(renderText('task_press', 'staff', 'zh-CN', params).title).toBe('督办：接单');
  });

  it.each([
    [0, '10:00', '10:00'],
    [1, '明天 10:00', 'tomorrow 10:00'],
    [2, '后天 10:00', '24 Nov 10:00'],
    [9, '12 月 1 日 10:00', '1 Dec 10:00'],
    [-1, '11 月 21 日 10:00', '21 Nov 10:00'],
  ])('%d days from now is said as %s, %s', (days, chinese, english) => {
    expect(spokenTime(NOW + days * DAY, NOW, 'zh-CN')).toBe(chinese);
    expect(spokenTime(NOW + days * DAY, NOW, 'en')).toBe(english);
  });

  it('answers in Chinese unless English is asked for', () => {
    expect(languageOf('en-GB,en;q=0.9')).toBe('en');
    expect(languageOf('fr, en')).toBe('zh-CN');
    expect(languageOf(undefined)).toBe('zh-CN');
  });
});

describe('audience', () => {
  it('FUP-5 a resident hears of each step of the main job', () => {
    const steps: readonly EventType[] = [
      'ticket_registered',
      'order_dispatched',
      'order_accepted',
      'order_arrived',
      'quote_made',
      'order_started',
      'order_finished',
      'order_confirmed',
      'ticket_closed',
    ];
    for (const type of steps) expect(told(event(type))).toContain(SAMPLE_RESIDENT);
  });

  it('FUP-5 quotation, signature and callback need the resident', () => {
    const needing = (Object.keys(audienceTable) as EventType[]).filter((type) =>
      audienceTable[type].some((row) => row.needsResident),
    );
    expect(needing).toEqual(['ticket_closed', 'quote_made', 'order_finished']);
  });

  it('an internal note never reaches a resident', () => {
    expect(told(event('follow_up_recorded', { visibility: 'public' }))).toContain(SAMPLE_RESIDENT);
    expect(told(event('follow_up_recorded', { visibility: 'internal' }))).toEqual([201]);
  });

  it('DSP-1 an order goes to its assignee, one in the pool to the department', () => {
    expect(told(event('order_dispatched'))).toEqual([SAMPLE_RESIDENT, 201]);
    const pool = recipientsOf(event('order_dispatched'), { ...facts, order: sampleOrder({ assigneeId: null }) });
    expect(pool[1]).toMatchObject({ kind: 'role', role: 'implementer', department: 'engineering', communityId: 1 });
  });

  it('ROL-3 what has no owner yet goes to all receptionists', () => {
    expect(told(event('ticket_handled'))).toEqual([151]);
    expect(told(event('ticket_handled'), { ticket: sampleTicket({ ownerId: null }) })).toEqual(['receptionist']);
  });
});
