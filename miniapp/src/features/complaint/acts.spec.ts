import { type ActTarget, bodyOf, type ComplaintAct, isFilled, nextStepOf } from './acts';

const at = '2026-11-23T10:00:00.000Z';
const remedy = (id: string, doneAt: string | null) => ({
  ...{ id, what: `补救 ${id}`, department: 'security' as const, dueAt: at, doneAt, result: null },
});
const body = (act: ComplaintAct, values: Record<string, string>, target: ActTarget = null) =>
  bodyOf(act, values, target, { remedies: [remedy('1', at), remedy('2', null)] });

describe('the steps of a complaint as the desk takes them', () => {
  it('CMP-1: a plan keeps what is still owed and adds to it', () => {
    expect(body('planRemedy', { what: ' 再培训 ', department: 'security', dueAt: at })).toEqual({
      remedies: [
        { what: '补救 2', department: 'security', dueAt: at },
        { what: '再培训', department: 'security', dueAt: at },
      ],
    });
  });

  it('verification says whether it is genuine; what was left empty is not sent', () => {
    expect(body('verifyComplaint', { genuine: 'no', wanted: '道歉', motive: ' ' })).toEqual({
      genuine: false,
      wanted: '道歉',
    });
    expect(isFilled('verifyComplaint', { genuine: 'yes', wanted: '道歉' })).toBe(true);
    expect(isFilled('verifyComplaint', { genuine: 'yes', wanted: ' ' })).toBe(false);
  });

  it('what is done names what it was done to', () => {
    expect(body('completeRemedy', { result: '已培训' }, { id: '2' })).toEqual({ result: '已培训', remedyId: '2' });
    expect(body('settleThirdParty', { outcome: '已修' }, { id: '7' })).toEqual({ outcome: '已修', thirdPartyId: '7' });
    expect(body('giveStatement', { text: '当时急了' }, { id: '9' })).toEqual({ text: '当时急了', personId: '9' });
    expect(body('explainReply', { reason: '已说明' })).toEqual({ reason: '已说明', explained: true });
  });

  it('the next act is what the server offers at this step', () => {
    expect(
      nextStepOf({ status: 'received', actions: ['acknowledgeComplaint'], writtenReply: null }, 'submitted').acts,
    ).toEqual(['acknowledgeComplaint']);
    expect(nextStepOf({ status: 'received', actions: [], writtenReply: null }, 'submitted').acts).toEqual([]);
    expect(nextStepOf({ status: 'planned', actions: ['replyComplaint'], writtenReply: null }, 'registered').reply).toBe(
      true,
    );
    expect(nextStepOf({ status: 'carried_out', actions: [], writtenReply: null }, 'handled').close).toBe(true);
  });
});
