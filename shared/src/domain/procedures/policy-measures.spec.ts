import { COMMUNITY_POLICY_KEYS } from './policies.js';
import { entriesDueBy, otherwiseOf } from './policy-measures.js';

describe('what shows whether a limit is kept', () => {
  it('is the duty whose due time it sets', () => {
    expect(entriesDueBy('acceptWithinMinutes').map(({ kind }) => kind)).toEqual(['accept']);
    expect(entriesDueBy('leakCallbackDays').map(({ kind }) => kind)).toEqual(['callback']);
  });

  it('is nothing for a number that no duty is due by', () => {
    expect(entriesDueBy('remindBeforeMinutes')).toEqual([]);
    expect(entriesDueBy('callbackAttempts')).toEqual([]);
  });

  it('DSP-3 says what happens when it passes, in both languages', () => {
    const [accept] = entriesDueBy('acceptWithinMinutes');
    expect(accept && otherwiseOf(accept)).toEqual({
      'zh-CN': '督办部门，上报部门主管，上报客服主管、接待员',
      en: 'Pressed: the department, Escalated: the department supervisor, Escalated: the customer-service supervisor and the desk',
    });
  });

  it('every duty that can be measured says what happens', () => {
    const entries = COMMUNITY_POLICY_KEYS.flatMap(entriesDueBy);
    expect(entries.map(otherwiseOf).every((text) => text['zh-CN'] !== '' && text.en !== '')).toBe(true);
  });
});
