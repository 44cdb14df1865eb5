import type { Texts } from '../zh-CN';

export const deskCare: Texts['desk']['care'] = {
  title: 'More',
  choose: 'Choose',
  acts: {
    claim: 'Take it on',
    priority: 'Change priority',
    ask: 'Ask the supervisor',
    passOn: 'Pass it on',
    bookCall: 'Book a call',
    toHead: 'To the department head',
    link: 'Link to a matter',
  },
  did: {
    claim: 'It is yours now',
    priority: (priority) => `Priority is ${priority} now`,
    passOn: (name) => `Passed to ${name}`,
    link: (number) => `Linked to ${number}`,
  },
  wordsOf: {
    claim: 'Why (optional)',
    priority: 'Reason (needed to lower it)',
    ask: 'The question',
    passOn: 'What the resident has said',
    bookCall: 'What to call about',
    toHead: 'What the head should do',
    link: 'Note',
  },
  priority: 'Priority',
  person: 'Who',
  department: 'Department',
  number: 'Number of the earlier matter',
  numberHint: 'This one was found during that one',
  separable: 'Separate: that one may close first',
  notFound: 'No matter has this number',
};
