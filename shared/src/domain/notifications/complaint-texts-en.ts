import type { ComplaintMessageType, MessageText } from './types.js';

type Texts = Readonly<Record<ComplaintMessageType, { readonly resident: MessageText; readonly staff: MessageText }>>;

/** English wording of what happens to a complaint. */
export const englishComplaintTexts: Texts = {
  complaint_registered: {
    resident: { title: 'Registered', text: 'Registered as {no}. We are looking into it and answer by {time}.' },
    staff: { title: 'Complaint registered', text: '{no} is a registered complaint. Answer by {time}.' },
  },
  complaint_acknowledged: {
    resident: { title: 'We have your complaint', text: '{words} You have our answer by {time}.' },
    staff: { title: 'Acknowledged', text: '{no} is acknowledged with an apology. Answer by {time}.' },
  },
  complaint_verified: {
    resident: { title: 'Looking into it', text: 'We have noted what you want and are finding out what happened.' },
    staff: { title: 'Verified', text: '{no} is verified with the resident, who wants: {words}' },
  },
  complaint_concerned_named: {
    resident: { title: 'Looking into it', text: 'Somebody who has no part in it is looking into it.' },
    staff: { title: 'Person concerned named', text: '{no}: the person concerned is named, it goes one level up.' },
  },
  complaint_classification_proposed: {
    resident: { title: 'Looking into it', text: 'We are finding out what happened.' },
    staff: { title: 'Decide the class', text: 'A class is proposed for {no}. Please decide.' },
  },
  complaint_classified: {
    resident: { title: 'Looking into it', text: 'We are finding out what happened.' },
    staff: { title: 'Class decided', text: 'The class of {no} is decided.' },
  },
  complaint_fact_recorded: {
    resident: { title: 'Looking into it', text: 'We are finding out what happened.' },
    staff: { title: 'Finding', text: '{no}, finding: {words}' },
  },
  complaint_statement_asked: {
    resident: { title: 'Looking into it', text: 'We are finding out what happened.' },
    staff: {
      title: 'A statement to collect',
      text: '{no}: collect a statement in writing by {time}. Do not tell who complained.',
    },
  },
  complaint_statement_given: {
    resident: { title: 'Looking into it', text: 'We are finding out what happened.' },
    staff: { title: 'Statement entered', text: '{no}: the statement of the person concerned is entered.' },
  },
  complaint_investigated: {
    resident: { title: 'Finding a remedy', text: 'We know what happened and are working out a remedy.' },
    staff: { title: 'Investigated', text: '{no} is investigated: {words}. Please plan the remedy.' },
  },
  complaint_limits_told: {
    resident: { title: 'What we can do', text: '{words}' },
    staff: { title: 'Limits told', text: '{no}: the resident was told the limits: {words}' },
  },
  complaint_third_party_asked: {
    resident: { title: 'Asked for you', text: 'We have asked for you: {words}' },
    staff: { title: 'Third party asked', text: '{no}, asked: {words}' },
  },
  complaint_third_party_settled: {
    resident: { title: 'They answered', text: '{words}' },
    staff: { title: 'Third party answered', text: '{no}, third party: {words}' },
  },
  complaint_reported_up: {
    resident: {
      title: 'With the supervisor',
      text: 'Several departments are needed. The supervisor has taken it over.',
    },
    staff: { title: 'Please call them together', text: '{no} is beyond one department: {words}. Call them together.' },
  },
  complaint_planned: {
    resident: { title: 'Finding a remedy', text: 'The remedy is worked out. You hear from us shortly.' },
    staff: { title: 'Remedy planned', text: 'The remedy for {no} is planned. Please answer the resident.' },
  },
  complaint_reply_written: {
    resident: { title: 'Finding a remedy', text: 'The remedy is worked out. You hear from us shortly.' },
    staff: { title: 'A reply to look over', text: 'The reply to {no} is written; look it over by {time}: {words}' },
  },
  complaint_reply_returned: {
    resident: { title: 'Finding a remedy', text: 'The remedy is worked out. You hear from us shortly.' },
    staff: { title: 'Reply returned', text: 'The reply to {no} has not gone out. Please change: {words}' },
  },
  complaint_replied: {
    resident: { title: 'Our answer', text: '{words}' },
    staff: { title: 'Answered', text: '{no} is answered and waits for the resident’s word.' },
  },
  complaint_accepted: {
    resident: { title: 'Thank you', text: 'Thank you. We now do what we promised.' },
    staff: { title: 'Answer taken', text: '{no}: the resident’s word is recorded. Carry out the plan.' },
  },
  complaint_declined: {
    resident: { title: 'Another way', text: 'We are sorry that did not satisfy you. We look for another way.' },
    staff: { title: 'Not accepted', text: '{no}: the resident does not accept: {words}. Offer another remedy.' },
  },
  complaint_remedy_completed: {
    resident: { title: 'Progress', text: 'One thing we promised is done: {words}' },
    staff: { title: 'One remedy done', text: '{no}, one remedy done: {words}' },
  },
  complaint_carried_out: {
    resident: { title: 'All done', text: 'All we promised is done: {words}. We ask you again in two days.' },
    staff: { title: 'Remedies carried out', text: 'All remedies of {no} are carried out. Verify and close.' },
  },
  complaint_complainant_released: {
    resident: {
      title: 'For your information',
      text: 'As agreed with you, those who handle it learn that it came from you.',
    },
    staff: { title: 'Name released', text: '{no}: the resident was told and the name is released: {words}' },
  },
  complaint_new_way: {
    resident: { title: 'Another way', text: 'It did not work out that way. We now do this: {words}' },
    staff: { title: 'New way', text: '{no}, new way: {words}' },
  },
  complaint_summarised: {
    resident: { title: 'Thank you', text: 'We have drawn our lesson, so that it does not happen again.' },
    staff: { title: 'In the case library', text: '{no} is in the case library, without names.' },
  },
  complaint_reopened: {
    resident: { title: 'Going on', text: 'We are sorry it did not satisfy you. We go on with it.' },
    staff: { title: 'Plan again', text: '{no}: not satisfied at the call-back. Plan again.' },
  },
};
