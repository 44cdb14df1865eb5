import type { Texts } from '../zh-CN';

export const start: Texts['start'] = {
  headline: 'You report, we respond',
  demoText: 'Demo: tap a person and be inside as that person.',
  entering: 'Opening…',
  wechatLogin: 'Log in with WeChat',
  wechatText: 'Your homes are found by the phone number on file with the office.',
  bindPhone: 'Confirm my phone number',
  bindText: 'Only compared with the number on file; shown to nobody.',
  staffLogin: 'Staff login',
  phone: 'Phone',
  password: 'Password',
  login: 'Log in',
  loggingIn: 'Logging in…',
  byPassword: 'Password',
  byScan: 'Scan',
  scanStarting: 'Fetching a code…',
  scanHow: 'On your phone, in the Youying mini-program: Me → Log in a computer by scanning',
  scanExpired: 'The code has expired',
  scanAgain: 'Another one',
  copyCode: 'Cannot scan? Copy the code to your phone',
  backToDemo: 'Back to the demo',
  openDesk: 'Service desk on a computer',
  groups: {
    resident: 'Residents',
    staff: 'On site',
    desk: 'Service desk',
    lead: 'Supervisors and managers',
    company: 'Company',
  },
};

export const computerLogin: Texts['computerLogin'] = {
  how: 'Open Youying in the browser of the computer and choose “Scan”.',
  scan: 'Scan the code on the computer',
  code: 'The code copied from the computer',
  next: 'Next',
  notOurs: 'This code does not log in a computer',
  question: 'Log this computer in?',
  will: (name) => `That computer will be inside as ${name}, and can see and do all of your work.`,
  warning: 'Only confirm the computer in front of you; never a code that somebody sent you.',
  confirm: 'Log it in',
  confirming: 'Confirming…',
  refuse: 'Do not',
  done: 'Confirmed',
  doneText: 'The computer is inside in a moment.',
  back: 'Back',
  gone: 'The code has expired; fetch another one on the computer',
};

export const computerPassword: Texts['computerPassword'] = {
  rule: (shortest) => `On a computer you log in with your phone number and this. At least ${shortest} characters.`,
  first: 'New password',
  second: 'Once more',
  short: (shortest) => `At least ${shortest} characters`,
  different: 'The two differ',
  save: 'Save the password',
  saving: 'Saving…',
  saved: 'Saved',
  savedText: 'You can log in on a computer now.',
  back: 'Back',
};

export const demo: Texts['demo'] = {
  open: 'Demo',
  title: 'Demo panel',
  person: 'You are',
  switchPerson: 'Switch person',
  clock: 'Demo clock',
  clockNow: (time) => `Now ${time}`,
  moving: 'Moving the clock; everything due is carried out…',
  steps: { halfHour: '+30 min', twoHours: '+2 h', day: '+1 day', week: '+1 week' },
  messages: "WeChat messages on this person's phone",
  noMessages: 'None yet. They come with a report, a quotation, a signature.',
  openPage: 'Open',
  outcomes: { sent: 'Delivered', delivered: 'Delivered', ok: 'Delivered' },
  notDelivered: (outcome) => `Not delivered: ${outcome}`,
  subscribeTitle: 'Youying would like to send you messages',
  subscribeText: "This imitates WeChat's own question.",
  allow: 'Allow',
  refuse: 'Refuse',
};

export const templates: Texts['templates'] = {
  progress: 'Progress',
  quote_sign: 'Quotation, signature',
  bill: 'Bill',
  order_new: 'New order',
  order_press: 'Reminder',
};

export const sign: Texts['sign'] = {
  signHere: 'Sign here with a finger',
  again: 'Again',
  caption: 'Signature of the resident',
  byKeyboard: 'Cannot draw? Sign by keyboard',
  byHand: 'Draw it instead',
  typeHere: 'Sign by keyboard',
  typedName: (name) => `Type the name of whoever signs: ${name}`,
  typedNote: 'It is not drawn like handwriting. The record says that it was typed, by which account and when.',
  notOwnName: 'Must be the name of whoever signs',
  ways: { drawn: 'by hand', keyboard: 'by keyboard' },
};
