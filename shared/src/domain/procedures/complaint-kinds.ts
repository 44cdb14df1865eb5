/** What is owed on the way of a complaint (CMP-1 … CMP-6). */
export const COMPLAINT_TASK_KINDS = [
  'acknowledge_complaint',
  'answer_complaint',
  'verify_complaint',
  'classify_complaint',
  'investigate_complaint',
  'collect_statement',
  'convene_complaint',
  'plan_remedy',
  'reply_complaint',
  'look_over_reply',
  'call_complainant',
  'hear_complainant',
  'carry_out_remedies',
  'chase_third_party',
  'summarise_complaint',
] as const;
export type ComplaintTaskKind = (typeof COMPLAINT_TASK_KINDS)[number];
