/** A table, the columns of it in which people's words and names stand. */
export type Worded = readonly [table: string, columns: readonly string[]];

/**
 * F3: what a matter says of whoever reported it, by the column that names the matter. A new column that holds words
 * belongs here; `close-account.spec` looks through every row for who is gone.
 */
export const BY_TICKET: readonly Worded[] = [
  ['timeline_entry', ['actor_name', 'text', 'texts', 'data']],
  ['message', ['texts']],
  ['outbox_event', ['data']],
  ['task', ['about', 'outcome']],
  ['callback', ['attempts']],
  ['work_order', ['task', 'result', 'materials_check', 'fee_review', 'signature', 'arrival', 'return_reason']],
  ['complaint', ['motive', 'wanted', 'facts', 'limits_words', 'third_parties', 'remedies', 'replies', 'new_ways']],
  ['complaint_case', ['title', 'happened', 'handled', 'lesson']],
  ['service_rating', ['words', 'finding', 'answer']],
  ['quality_sample', ['remark', 'appeal', 'answer']],
  ['photo_request', ['words']],
  ['print', ['copies']],
];

/** Of no matter, or not found by it: looked through for the name and the number. */
export const ANYWHERE: readonly Worded[] = [
  ['idempotency_key', ['answer']],
  ['contact_log', ['note']],
  ['relayed_message', ['from_name', 'text']],
  ['join_request', ['name', 'reason']],
  ['household_tag', ['note']],
  ['open_question', ['asker_name', 'question', 'answer']],
  ['handover', ['notes', 'content', 'remark']],
  ['day_signature', ['opinion']],
  ['alarm', ['raised_by_name', 'text', 'outcome']],
  ['alarm_report', ['document']],
  ['outage', ['caller_words']],
  ['outage_event', ['actor_name', 'texts']],
  ['file_look', ['subject_name']],
];

/** Columns that hold a telephone number and nothing else. */
export const PHONES: readonly (readonly [table: string, column: string])[] = [
  ['contact_log', 'phone'],
  ['relayed_message', 'from_phone'],
  ['join_request', 'phone'],
  ['open_question', 'asker_phone'],
];
