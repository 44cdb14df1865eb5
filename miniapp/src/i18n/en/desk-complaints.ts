import type { ComplaintTaskKind } from '@youying/shared/domain/procedures/complaint-kinds';
import type { NextFacts, NextWords } from '../desk-types';

/** Deadline words of the steps of a complaint (design/desk.md). */
export const complaintDueKinds: Record<ComplaintTaskKind, string> = {
  acknowledge_complaint: 'Apologise',
  answer_complaint: 'Answer',
  verify_complaint: 'Verify',
  classify_complaint: 'Decide the class',
  investigate_complaint: 'Investigate',
  collect_statement: 'Statement',
  convene_complaint: 'Call together',
  plan_remedy: 'Plan the remedy',
  reply_complaint: 'Answer',
  look_over_reply: 'Look over',
  call_complainant: 'Call',
  hear_complainant: 'Hear back',
  carry_out_remedies: 'Carry out',
  chase_third_party: 'Chase',
  summarise_complaint: 'Case',
};

export const complaintNext: Record<ComplaintTaskKind, (facts: NextFacts) => NextWords> = {
  acknowledge_complaint: (facts) => ({
    title: `To be acknowledged, ${facts.due}`,
    text: 'Apologise first, say by when they are answered, then verify.',
  }),
  answer_complaint: (facts) => ({
    title: `To be answered, ${facts.due}`,
    text: 'To be answered by then; the resident reads it in the mini-program.',
  }),
  verify_complaint: (facts) => ({
    title: `To be verified, ${facts.due}`,
    text: 'Ask what is wanted and say whom it is about, or that it is about nobody.',
  }),
  classify_complaint: (facts) => ({
    title: `The supervisor decides the class, ${facts.due}`,
    text: 'Effective or communicative: only the first counts in the rate.',
  }),
  investigate_complaint: (facts) => ({
    title: `To be investigated, ${facts.due}`,
    text: 'Gather facts and statements, weigh how grave it is.',
  }),
  collect_statement: (facts) => ({
    title: `A statement is waited for, ${facts.due}`,
    text: 'The head collects and enters it, and does not tell who complained.',
  }),
  convene_complaint: (facts) => ({
    title: `Departments to be called together, ${facts.due}`,
    text: 'It is beyond one department; the level above calls them.',
  }),
  plan_remedy: (facts) => ({
    title: `Remedy to be planned, ${facts.due}`,
    text: 'Write what is done, by which department, by when.',
  }),
  reply_complaint: (facts) => ({
    title: `Planned, to be told to the resident, ${facts.due}`,
    text: 'Dates as in the plan, no arguing, no names of staff.',
  }),
  look_over_reply: (facts) => ({
    title: `The answer is written; the supervisor looks it over, ${facts.due}`,
    text: 'It is changed and sent, or returned; the 24 hours run on.',
  }),
  call_complainant: (facts) => ({
    title: `About the desk: to be answered by call, ${facts.due}`,
    text: 'By telephone; a message alone does not count.',
  }),
  hear_complainant: (facts) => ({
    title: `Answered, waiting for ${facts.resident}, ${facts.due}`,
    text: 'Where they do not accept, offer another way.',
  }),
  carry_out_remedies: (facts) => ({
    title: `Remedies to be carried out, ${facts.due}`,
    text: 'One after the other; record each when it is done.',
  }),
  chase_third_party: (facts) => ({
    title: `Waiting for a third party, ${facts.due}`,
    text: 'Ask again and tell the resident what came of it.',
  }),
  summarise_complaint: (facts) => ({
    title: `To go into the case library, ${facts.due}`,
    text: 'Without names, numbers and doors; write what was learned.',
  }),
};
