import { UNREAD_COUNTED } from '@youying/shared/domain/notifications/unread';
import type { Texts } from '../zh-CN';

export const me: Texts['me'] = {
  switchRole: 'Switch role',
  houses: 'Homes and family',
  housesCount: (count) => `${count}`,
  joinHouse: 'Register my home',
  notices: 'WeChat messages left',
  allowMore: 'Allow more',
  noticeRule: 'One permission, one message. My matters always shows everything.',
  care: 'Care mode',
  careText: 'Larger type, fewer things',
  shortcuts: 'Single-key shortcuts',
  shortcutsText: 'At the desk; ? shows the list',
  language: 'Language',
  languages: { 'zh-CN': '中文', en: 'English' },
  computerLogin: 'Log in a computer by scanning',
  computerPassword: 'Set a password for computers',
  privacy: 'How my data is used',
  messages: 'Messages',
  unread: (count) => (count < UNREAD_COUNTED ? `${count} unread` : `${UNREAD_COUNTED} or more unread`),
  logout: 'Log out',
  logoutQuestion: 'Log out?',
  logoutNo: 'Stay',
  unbound: 'Not registered',
};

export const inbox: Texts['inbox'] = {
  empty: 'No messages yet',
  emptyText: 'When something happens, you are told here.',
};

export const join: Texts['join'] = {
  headline: 'Register your home',
  text: 'The desk compares it with the files and tells you.',
  community: 'Community',
  building: 'Building',
  unit: 'Unit',
  room: 'Room',
  name: 'Name',
  relation: 'You are',
  relations: { owner: 'Owner', tenant: 'Tenant', family: 'Family' },
  submit: 'Send',
  submitting: 'Sending…',
  sent: 'Sent; the desk tells you when it is checked',
  another: 'Register another home',
  members: 'Family',
};

export const privacy: Texts['privacy'] = {
  what: 'What we keep',
  whatText: 'Name, phone, home, what you report and its photos. The place of a photo is removed.',
  who: 'Who sees it',
  whoText:
    'The desk, engineers and supervisors who handle it. A complaint can hide your name from the person concerned.',
  why: 'What for',
  whyText: 'To handle what you report, to tell you, and for statistics of quality.',
};

export const closing: Texts['closing'] = {
  goes: 'Deleted at once',
  goesText:
    'Your name, phone, WeChat binding, homes and messages, and your name, phone and photos in what has been finished.',
  waits: 'What is not finished',
  waitsText:
    'Goes on as usual. The name and phone to reach you stay until it ends and are deleted within a day. To stop it, cancel it first.',
  stays: 'What stays',
  staysText: 'What was done, how long it took, what was paid and the signatures given, no longer saying by whom.',
  question: 'Close your account?',
  questionText: 'This cannot be undone. To come back you register your home again.',
  yes: 'Close it',
  no: 'Not now',
  waiting: 'Closing…',
  done: 'Your account is closed',
};
