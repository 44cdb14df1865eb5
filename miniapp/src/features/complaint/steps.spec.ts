import { answerClock, COMPLAINT_STEPS, currentStep, residentStep } from './steps';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 22, hour)).toISOString();
const clock = (now: number, repliedAt: string | null = null) =>
  answerClock({ answerBy: at(24), repliedAt }, at(0), Date.parse(at(now)));

describe('CMP-1: the steps of a complaint', () => {
  it('go on one after another, the callback before the case', () => {
    expect(currentStep({ status: 'received' }, false)).toBe(0);
    expect(currentStep({ status: 'replied' }, false)).toBe(COMPLAINT_STEPS.indexOf('reply'));
    expect(currentStep({ status: 'carried_out' }, false)).toBe(COMPLAINT_STEPS.indexOf('callback'));
    expect(currentStep({ status: 'carried_out' }, true)).toBe(COMPLAINT_STEPS.indexOf('case'));
    expect(currentStep({ status: 'summarised' }, true)).toBe(COMPLAINT_STEPS.length);
  });

  it('are five for the resident, all done when the matter is closed', () => {
    expect(residentStep('received', false)).toBe(0);
    expect(residentStep('verified', false)).toBe(1);
    expect(residentStep('replied', false)).toBe(3);
    expect(residentStep('carried_out', true)).toBe(5);
  });
});

describe('CMP-2: the clock of the answer', () => {
  it('counts down in hours and minutes', () => {
    expect(clock(11)).toEqual({ hours: 13, minutes: 0, over: false, percent: expect.closeTo(45.83) });
  });
  it('goes on counting when it is over', () => expect(clock(26)).toMatchObject({ hours: 2, over: true, percent: 100 }));
  it('stops with the answer', () => expect(clock(26, at(20))).toBeNull());
});
