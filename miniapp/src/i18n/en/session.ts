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
  openDesk: 'Service desk on a computer',
  groups: {
    resident: 'Residents',
    staff: 'On site',
    desk: 'Service desk',
    lead: 'Supervisors and managers',
    company: 'Company',
  },
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
};
