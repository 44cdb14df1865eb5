import type { Texts } from '../zh-CN';

export const todo: Texts['staff']['todo'] = {
  overdue: 'Overdue',
  first: (count) => (count === 1 ? 'First this one' : `First these ${count}`),
  today: 'Today',
  later: 'Later',
  messages: 'Messages',
  allDone: 'All done',
  allDoneText: 'New things appear here. See whether there is an order to take.',
  seeOrders: 'See the orders',
  understood: 'Got it',
  before: (time) => `by ${time}`,
  buttons: {
    answer_urge: 'Call back',
    rectify: 'Rectify',
    accept: 'Accept',
    fee_review: 'Set price',
    confirm: 'Confirm',
    countersign: 'Countersign',
    return_refused: 'Return',
  },
  open: 'Open',
  assignTitle: 'Assign to whom?',
  load: (count) => (count === 0 ? 'Nothing in hand' : `${count} in hand`),
  assignReason: 'Assigned by the supervisor',
  handOnReason: 'Handed on to a colleague',
  nobody: 'Nobody to assign now',
};
