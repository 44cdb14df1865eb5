import type { NextFacts } from '../desk-types';
import type { Texts } from '../zh-CN';
import { complaintNext } from './desk-complaints';

export const deskMatter: Texts['desk']['matter'] = {
  nothing: 'Choose a matter on the left',
  nothingText: 'The nearest deadline is on top. J and K move.',
  appointment: (from, to) => `appointed ${from}–${to}`,
  call: (time, channel) => `${time} ${channel}`,
  owner: (name) => `Owner ${name}`,
  anonymous: 'name withheld',
  steps: {
    register: 'Registered',
    dispatch: 'Dispatched',
    arrive: 'On site',
    consent: 'Price agreed',
    work: 'Work',
    sign: 'Signature',
    close: 'Closed',
    callback: 'Callback',
  },
  waited: (minutes) => `waits ${minutes} min`,
  orders: (count) => `Work orders ${count}`,
  coordinator: (name) => `Coordinator: ${name}`,
  noOrders: 'Nothing dispatched yet',
  unassigned: 'Pool',
  at: (status, time) => `${status} ${time}`,
  timeline: 'Timeline',
  filters: { all: 'All', public: 'Resident sees', calls: 'Calls' },
  newestFirst: 'Newest first',
  system: 'System',
  internal: 'internal',
  noEntries: 'Nothing yet',
  unfold: 'More',
  fold: 'Less',
  note: 'Follow-up or note, / for a phrase',
  noPhrase: 'No such phrase',
  visibility: { internal: 'Internal', public: 'Resident sees' },
  record: 'Record',
  recording: 'Recording',
  family: 'Household',
  noHouse: 'Public area, no household',
  reporter: 'reporter',
  openMatters: (count) => `Open here ${count}`,
  history: (count) => `History ${count}`,
  rating: (mean) => `Rated ${mean}`,
  meanRating: (mean) => `Rated ${mean} on average`,
  furtherOf: (count) => `${count} more`,
  area: (squareMetres) => `${squareMetres} m²`,
  movedIn: (year, month) => `Moved in ${year}-${String(month).padStart(2, '0')}`,
  notMovedIn: 'Not moved in yet',
  occupancies: { own: 'Owner lives here', let: 'Let', empty: 'Nobody on file' },
  ownerLives: 'Owner lives here',
  tenant: (name) => `tenant ${name}`,
  age: (years) => `${years} years old`,
  livesWith: (others) => `lives with ${others} ${others === 1 ? 'other' : 'others'}`,
  contacts: 'Calls and visits',
  noHistory: 'No history',
  wholeFile: 'Whole file',
  noOutage: (building) => `No outage at ${building} today`,
  dial: 'Call',
  household: 'Household',
  similar: 'Perhaps reported already',
};

const waited = (facts: NextFacts) => `for ${facts.waited} min`;

export const deskNext: Texts['desk']['next'] = {
  register: (facts) => ({
    title: `Waiting to be registered ${waited(facts)}`,
    text: 'Check category and urgency; registering gives it a number. What one sentence settles, explain.',
  }),
  dispatch: () => ({ title: 'Registered, to be dispatched', text: 'Choose department and person, write the task.' }),
  redispatch: (facts) => ({
    title: `${facts.department} returned the order`,
    text: facts.reason === '' ? 'Give it to another person or department.' : `Reason: ${facts.reason}`,
  }),
  ...complaintNext,
  answer_enquiry: (facts) => ({
    title: `An answer is owed, ${facts.due}`,
    text: 'Write it at close-out; the resident sees it.',
  }),
  accept: (facts) => ({
    title: `${facts.worker} has not accepted ${waited(facts)}`,
    text: 'The supervisor is told automatically. If urgent, call now.',
  }),
  arrive: (facts) => ({ title: `${facts.worker} is on the way`, text: `On site ${facts.due}.` }),
  quote: (facts) => ({ title: `${facts.worker} is on site, quotation to come`, text: 'Free work is quoted as free.' }),
  fee_review: (facts) => ({
    title: `${facts.worker} asked for a price ${waited(facts)}`,
    text: 'The supervisor answers.',
  }),
  consent: (facts) => ({
    title: `${facts.total} waits for ${facts.resident} ${waited(facts)}`,
    text: `${facts.reached}Call and explain the price; ${facts.worker} starts after consent.`,
  }),
  return_refused: (facts) => ({
    title: `${facts.resident} refused the price`,
    text: facts.reason === '' ? 'The order goes back, the supervisor countersigns.' : `Reason: ${facts.reason}`,
  }),
  start: (facts) => ({
    title: `${facts.resident} consented, work to start`,
    text: `${facts.worker} starts the clock.`,
  }),
  finish: (facts) => ({ title: `${facts.worker} is working`, text: `Finished ${facts.due}.` }),
  resume: (facts) => ({ title: `${facts.worker} paused`, text: facts.reason === '' ? '' : `Reason: ${facts.reason}` }),
  sign: (facts) => ({
    title: `Finished; ${facts.resident} signs, ${waited(facts)}`,
    text: `${facts.reached}Call and ask the resident to try it and sign on the phone, or on the worker’s.`,
  }),
  confirm: (facts) => ({ title: `Signed; ${facts.department} supervisor confirms`, text: 'Then it can be verified.' }),
  countersign: ({ senior, department }) =>
    senior !== ''
      ? {
          title: `${senior} countersigns the return`,
          text: `The ${department} supervisor returned it, so somebody else signs; then it can be closed.`,
        }
      : { title: `${department} supervisor countersigns the return`, text: 'Then it can be closed.' },
  verify_close: () => ({ title: 'All done: verify and close', text: 'Call and ask whether it works, then fill in.' }),
  first_follow_up: (facts) => ({ title: `First follow-up, ${facts.due}`, text: 'Ask how far it is and note it.' }),
  second_follow_up: (facts) => ({
    title: `Follow up before the day ends, ${facts.due}`,
    text: 'Note where it stands.',
  }),
  answer_urge: (facts) => ({ title: `${facts.resident} urged ${waited(facts)}`, text: 'Call back and note it.' }),
  look_over: () => ({ title: 'The desk asks for a look before closing', text: 'One line back; the desk goes on.' }),
  sign_off: () => ({ title: 'Signed at the desk: the supervisor signs', text: 'What is unclear can be sent back.' }),
  consent_suspension: () => ({
    title: 'Suspended: the manager’s consent is owed',
    text: 'The resident knows already.',
  }),
  review_suspended: (facts) => ({ title: `Suspended, review ${facts.due}`, text: 'Resume, or the manager closes it.' }),
  callback: (facts) => ({ title: `Closed; call back ${facts.due}`, text: 'Speed, quality, attitude, and cash.' }),
  rectify: (facts) => ({ title: `Not satisfied: rectifying, ${facts.due}`, text: 'The order carries the words.' }),
  assign: (facts) => ({
    title: `${facts.department} has nobody yet, ${waited(facts)}`,
    text: 'The supervisor knows. If not reached, send it straight to somebody on duty.',
  }),
  answer_question: (facts) => ({
    title: `${facts.worker} asked you something ${waited(facts)}`,
    text: 'The question is in the timeline; your note reaches them.',
  }),
  support: (facts) => ({
    title: `${facts.worker} asked for support ${waited(facts)}`,
    text: 'The supervisor answers; call if it is urgent.',
  }),
  progress_note: (facts) => ({
    title: `${facts.worker} owes the resident a word, ${facts.due}`,
    text: 'On long jobs the resident hears how it goes at each stage.',
  }),
  look_into_cash: () => ({
    title: 'Somebody asked for cash',
    text: 'The supervisor looks into it and notes the result.',
  }),
  acknowledge_alarm: () => ({
    title: 'Somebody has not acknowledged the alarm',
    text: 'Telephone them and note it on the board.',
  }),
  phone_alarm: () => ({ title: 'An alarm: telephone everybody', text: 'The board shows who has not answered.' }),
  comfort_shut_in: () => ({
    title: 'Speak to the people who are shut in',
    text: 'Ask how they are, tell them how far help is, and note it on the board.',
  }),
  log_alarm: () => ({ title: 'The log of the alarm is silent', text: 'One line: what just happened.' }),
  follow_instruction: () => ({
    title: 'An instruction waits for its outcome',
    text: 'Ask its owner and write down what came of it.',
  }),
  sign_alarm: () => ({ title: 'The danger is over: to be signed', text: 'Nothing can be closed before that.' }),
  report_alarm: () => ({
    title: 'To be reported to the company',
    text: 'The log is there: add cause, aftermath, improvements.',
  }),
  visit_alarm: (facts) => ({
    title: `To be visited in person, ${facts.due}`,
    text: 'The manager arranges it; record the visit at the alarm.',
  }),
  call_resident: (facts) => ({
    title: `WeChat did not reach ${facts.resident}: call`,
    text: facts.closed
      ? 'It is closed: tell them what came of it, and ask how it went.'
      : `${facts.reached}An answer is needed.`,
  }),
  answer_inquiry: (facts) => ({
    title: `Asked whether to register, ${waited(facts)}`,
    text: 'The answer comes into the history; the clock of registration runs on.',
  }),
  call_back: (facts) => ({ title: `Call ${facts.resident} as booked, ${facts.due}`, text: 'Then press “Called”.' }),
  settle_visit: (facts) => ({
    title: `A visit, to be settled today, ${facts.due}`,
    text: 'Settle it now, or pass it to the head of the department today.',
  }),
  take_at_night: (facts) => ({
    title: `Came in out of hours, to be taken ${facts.due}`,
    text: 'It rings whoever of engineering is on duty.',
  }),
  handover: (facts) => ({ title: `Taken out of hours, confirm ${facts.due}`, text: 'Then the desk follows it.' }),
  review_agent: (facts) => ({ title: `Bad rating, review ${facts.due}`, text: 'The supervisor looks into it.' }),
};

export const reach: Texts['desk']['reach'] = {
  opened: (time) => `The resident looked at it at ${time} and has not answered. `,
  arrived: (time) => `The message arrived at ${time} and has not been opened. `,
  sent: (time) => `The message was sent at ${time} and has not been opened. `,
  sending: () => 'The message is on its way. ',
  failed: {
    no_right: 'The message was not delivered: no subscription is left. ',
    not_bound: 'The resident does not use the mini-program and gets no messages. ',
    other: 'The message was not delivered. ',
  },
};
