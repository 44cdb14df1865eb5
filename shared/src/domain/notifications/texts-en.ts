import { alarmTextsEnglish } from './alarm-texts.js';
import { englishComplaintTexts } from './complaint-texts-en.js';
import { intakeTexts } from './intake-texts.js';
import type { MessageCatalogue } from './types.js';

/** English wording of every message and timeline entry. */
export const englishTexts: MessageCatalogue = {
  ...intakeTexts.en,
  ...englishComplaintTexts,
  ticket_submitted: {
    resident: { title: 'We have it', text: 'We have it. The service desk is registering it now.' },
    staff: { title: 'New matter', text: 'New matter at {place}. Please register it.' },
  },
  ticket_registered: {
    resident: { title: 'Registered', text: 'Registered as {no}. We are finding someone for you.' },
    staff: { title: 'Registered', text: '{no} is registered. Please dispatch.' },
  },
  ticket_answered: {
    resident: { title: 'Answered', text: 'The desk has answered: {words}' },
    staff: { title: 'Answered', text: 'Explained, not registered: {words}' },
  },
  ticket_cancelled: {
    resident: { title: 'Withdrawn', text: 'You withdrew this matter.' },
    staff: { title: 'Withdrawn', text: 'The matter at {place} was withdrawn by the resident.' },
  },
  order_dispatched: {
    resident: { title: 'Assigned', text: 'Passed to {department}, waiting for someone to take it.' },
    staff: { title: 'New work order', text: '{place}: {words}. Accept by {time}.' },
  },
  order_assigned: {
    resident: { title: 'Sent out', text: '{assignee} has been asked to take it.' },
    staff: { title: 'New work order', text: '{place}: {words}. Accept it by {time}.' },
  },
  order_dispatched_directly: {
    resident: { title: 'Sent out', text: '{assignee} has been asked to take it.' },
    staff: {
      title: 'Sent out directly',
      text: '{place}: {words}. Straight to {name}: {because}. Accept it by {time}.',
    },
  },
  nobody_free: {
    resident: { title: 'Arranging', text: 'We are finding an engineer for you.' },
    staff: { title: 'Nobody to send', text: '{place}, {department}: {words}. Find somebody by {time}.' },
  },
  desk_asked: {
    resident: { title: 'We are on it', text: 'The engineer is checking something with the desk.' },
    staff: { title: 'Question from the engineer', text: '{no}, {name} asks: {words}. Answer by {time}.' },
  },
  support_requested: {
    resident: { title: 'We are on it', text: 'The engineer has asked the supervisor for support.' },
    staff: { title: 'Support wanted', text: '{place}, {name}: {words}. Answer by {time}.' },
  },
  support_answered: {
    resident: { title: 'We are on it', text: 'The supervisor has answered the engineer.' },
    staff: { title: 'Support answered', text: 'Support for {place}: {words}' },
  },
  ticket_handled: {
    resident: { title: 'Work confirmed', text: 'The work is confirmed. The desk checks it and closes the matter.' },
    staff: { title: 'Verify and close', text: 'All work of {no} is confirmed. Verify and close.' },
  },
  ticket_back_at_desk: {
    resident: { title: 'Arranging again', text: 'It did not work out this time. The desk is arranging it again.' },
    staff: { title: 'Arrange again', text: '{no} is back at the desk. Please arrange it again.' },
  },
  ticket_suspended: {
    resident: {
      title: 'On hold',
      text: 'Not possible for now: {words}. We look at it again regularly and tell you of any change.',
    },
    staff: { title: 'Suspended', text: '{no} is suspended: {words}' },
  },
  suspension_reviewed: {
    resident: { title: 'Looked at again', text: 'We looked at it again; it still cannot be done: {words}' },
    staff: { title: 'Reviewed, stays suspended', text: '{no} was reviewed and stays suspended: {words}' },
  },
  sign_off_requested: {
    resident: { title: 'Being verified', text: 'The desk has verified it; the supervisor signs next.' },
    staff: { title: 'Please sign', text: '{no} is verified and signed at the desk. Please sign by {time}. {words}' },
  },
  sign_off_returned: {
    resident: { title: 'Checked once more', text: 'The desk checks it once more.' },
    staff: { title: 'Sent back unsigned', text: '{no} was not signed: {words}' },
  },
  look_over_asked: {
    resident: { title: 'Being verified', text: 'The desk verifies it with its supervisor.' },
    staff: { title: 'Please look at it first', text: '{no} is about to be closed; the desk asks you to look. {words}' },
  },
  look_over_answered: {
    resident: { title: 'Being verified', text: 'The desk and its supervisor have looked at it.' },
    staff: { title: 'Looked at', text: '{no}, the supervisor has looked: {words}' },
  },
  ticket_closed_as_abuse: {
    resident: {
      title: 'Closed',
      text: 'The supervisor has closed this matter. If you disagree, please call the desk.',
    },
    staff: { title: 'Closed as abuse', text: '{no} was closed by the supervisor: {words}' },
  },
  ticket_resumed: {
    resident: { title: 'Going on', text: 'Your matter is being worked on again.' },
    staff: { title: 'Resumed', text: '{no} is resumed. Please arrange it.' },
  },
  ticket_closed: {
    resident: { title: 'Please rate', text: 'Done. Please tell us how it went.' },
    staff: { title: 'Closed', text: '{no} is closed. Call back by {time}.' },
  },
  ticket_not_possible: {
    resident: {
      title: 'Closed',
      text: 'This could not be done, as explained to you. Please call the desk with any question.',
    },
    staff: { title: 'Closed', text: '{no} is closed as not possible. Call back by {time}.' },
  },
  ticket_reopened: {
    resident: { title: 'Going on', text: 'We are sorry it is not solved. You hear from us by {time}.' },
    staff: { title: 'Rectify', text: '{no} is not solved: {words}. Answer in writing by {time}.' },
  },
  ticket_rescheduled: {
    resident: { title: 'Appointment', text: 'We come at {time}.' },
    staff: { title: 'Appointment changed', text: '{place}: new appointment at {time}.' },
  },
  ticket_urged: {
    resident: { title: 'Passed on', text: 'We passed your reminder to whoever is on it.' },
    staff: { title: 'Resident is asking', text: '{no}: the resident is asking. {words}' },
  },
  ticket_rated: {
    resident: { title: 'Thank you', text: 'Thank you for rating us.' },
    staff: { title: 'Rated', text: '{no} was rated: speed {speed}, quality {quality}, attitude {attitude}.' },
  },
  follow_up_recorded: {
    resident: { title: 'Progress', text: 'Service desk: {words}' },
    staff: { title: 'Follow-up', text: '{no}: {words}' },
  },
  note_added: { resident: { title: 'New note', text: '{words}' }, staff: { title: 'New note', text: '{no}: {words}' } },
  progress_noted: {
    resident: { title: 'Progress', text: '{assignee}: {words}' },
    staff: { title: 'Progress', text: '{no}, {name}: {words}' },
  },
  callback_satisfied: {
    resident: { title: 'Thank you', text: 'Thank you for answering our call.' },
    staff: { title: 'Called back', text: '{no} was called back, the resident is satisfied.' },
  },
  callback_after_rain: {
    resident: { title: 'After the rain', text: 'It has rained; we will ask you whether it still leaks.' },
    staff: { title: 'Call after the rain', text: '{no}: it has rained, please call by {time}.' },
  },
  cash_reported: {
    resident: { title: 'Thank you for telling us', text: 'Our staff take no cash. The supervisor looks into it.' },
    staff: {
      title: 'Cash was asked for',
      text: '{no}: the resident says somebody asked for cash. Please look into it. {words}',
    },
  },
  callback_attempted: {
    resident: { title: 'We called', text: 'We tried to call you.' },
    staff: { title: 'Not reached', text: '{no}: try {attempt} was not answered.' },
  },
  callback_unreachable: {
    resident: { title: 'We called', text: 'We could not reach you. Call the desk any time.' },
    staff: { title: 'Unreachable', text: '{no} was not reached in {attempt} tries: unreachable, not satisfied.' },
  },
  order_accepted: {
    resident: { title: 'Accepted', text: '{assignee} has taken it and should be there by {time}.' },
    staff: { title: 'Accepted', text: '{name} accepted, on site by {time}.' },
  },
  order_declined: {
    resident: { title: 'Arranging', text: 'We are finding another engineer for you.' },
    staff: { title: 'Declined', text: 'The order at {place} was declined: {words}. Please assign someone else.' },
  },
  order_transferred: {
    resident: { title: 'Another engineer', text: '{assignee} is coming instead.' },
    staff: { title: 'Handed on', text: 'The order at {place} was handed to {name}: {words}' },
  },
  order_arrived: {
    resident: { title: 'On site', text: '{assignee} arrived at {time} and is looking at it.' },
    staff: { title: 'On site', text: '{name} arrived at {time}.' },
  },
  fee_review_requested: {
    resident: { title: 'Pricing', text: 'The supervisor is pricing this and tells you by {time}.' },
    staff: { title: 'Give a price', text: '{place}: {words}. Give a price by {time}.' },
  },
  fee_review_answered: {
    resident: { title: 'Priced', text: 'The supervisor has priced it. The quotation follows.' },
    staff: { title: 'Priced', text: 'The price for {place} is in. {words}' },
  },
  fee_review_declined: {
    resident: { title: 'Not something we can do', text: 'The supervisor looked at it: we cannot do this. {words}' },
    staff: { title: 'Not feasible', text: 'This cannot be done at {place}. {words}' },
  },
  quote_made: {
    resident: {
      title: 'Please look at the quotation',
      text: 'The quotation is {total}. Work starts only if you agree.',
    },
    staff: { title: 'Quotation sent', text: 'Quotation of {total} sent. Start after the resident agrees.' },
  },
  quote_changed: {
    resident: {
      title: 'The amount changed',
      text: 'The amount changed: {previousTotal} → {total}. Please look again.',
    },
    staff: {
      title: 'Above the agreed amount',
      text: 'Quotation changed to {total} (was {previousTotal}). Do not finish before the resident agrees.',
    },
  },
  quote_free: {
    resident: { title: 'Free of charge', text: 'There is no charge. Work can start.' },
    staff: { title: 'Free of charge', text: 'No charge, you may start.' },
  },
  quote_consented: {
    resident: { title: 'Agreed', text: 'You agreed to {total}. Work is about to start.' },
    staff: { title: 'Agreed', text: 'The resident agreed to {total}. You may start.' },
  },
  quote_refused: {
    resident: { title: 'Not agreed', text: 'You did not agree. Work has stopped and the desk will call you.' },
    staff: { title: 'Not agreed', text: 'Not agreed: {words}. Stop, sign and return the order.' },
  },
  order_started: {
    resident: { title: 'Work started', text: '{assignee} has started.' },
    staff: { title: 'Started', text: '{name} has started.' },
  },
  order_paused: {
    resident: { title: 'Paused', text: '{words}. Paused for now, work goes on at {time}.' },
    staff: { title: 'Paused', text: 'Paused: {words}. Goes on at {time}.' },
  },
  order_resumed: {
    resident: { title: 'Going on', text: '{assignee} is working on it again.' },
    staff: { title: 'Resumed', text: '{name} has resumed.' },
  },
  order_finished: {
    resident: { title: 'Please sign', text: 'Done. Please try it out, then sign.' },
    staff: { title: 'Finished', text: '{name} finished, {total}. Ask the resident to try it out and sign.' },
  },
  order_signed: {
    resident: { title: 'Signed', text: 'You have signed. The supervisor is confirming it.' },
    staff: { title: 'Signed', text: 'Signed at {place}, waiting for the supervisor.' },
  },
  order_unsatisfied: {
    resident: { title: 'Going on', text: 'Not right yet. The engineer goes on.' },
    staff: { title: 'Not right yet', text: 'The resident at {place} is not satisfied: {words}' },
  },
  order_returned: {
    resident: { title: 'Arranging again', text: 'It did not work out this time. The desk is arranging it again.' },
    staff: { title: 'Returned', text: 'The order at {place} is back at the desk: {words}' },
  },
  order_countersigned: {
    resident: { title: 'Filed', text: 'The returned order is signed and filed.' },
    staff: { title: 'Countersigned', text: 'The returned order at {place} is countersigned.' },
  },
  order_confirmed: {
    resident: { title: 'Work confirmed', text: 'The work is confirmed. The desk checks it and closes the matter.' },
    staff: { title: 'Confirmed', text: 'The work at {place} is confirmed, waiting for close-out.' },
  },
  order_cancelled: {
    resident: { title: 'Called off', text: 'This visit was called off.' },
    staff: { title: 'Called off', text: 'The order at {place} was called off, no need to go.' },
  },
  task_digest: {
    resident: { title: 'In progress', text: 'We have this in mind.' },
    staff: {
      title: '{count} reminders at once',
      text: 'The system stood still and {count} reminders have gathered. The oldest: {words} The others are in the list of what is overdue.',
    },
  },
  rectification_reported: {
    resident: { title: 'Report', text: 'We have written our report.' },
    staff: { title: 'Report handed in', text: '{place}: {task} is there to be read.' },
  },
  staff_notice: {
    resident: { title: '{task}', text: '{words}' },
    staff: { title: '{task}', text: '{words}' },
  },
  rating_asked: {
    resident: { title: '{task}', text: '{words}' },
    staff: { title: '{task}', text: '{words}' },
  },
  rating_answered: {
    resident: { title: '{task}', text: '{words}' },
    staff: { title: '{task}', text: '{words}' },
  },
  ...alarmTextsEnglish,
  task_remind: {
    resident: { title: 'We are on it', text: 'We have not forgotten your matter.' },
    staff: { title: 'Reminder: {task}', text: '{no} {place}: {task} by {time}.' },
  },
  task_press: {
    resident: { title: 'We are pressing', text: 'We are pressing for it.' },
    staff: { title: 'Pressed: {task}', text: '{no} {place}: {task} was due at {time}. Please do it now.' },
  },
  task_escalate: {
    resident: { title: 'We are pressing', text: 'A supervisor is on it now.' },
    staff: { title: 'Escalated: {task}', text: '{no} {place}: {task} was due at {time}. Please see to it.' },
  },
};
