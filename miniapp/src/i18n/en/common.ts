import type { Texts } from '../zh-CN';

export const common: Texts['common'] = {
  photo: 'Photo',
  previousPhoto: 'Previous',
  nextPhoto: 'Next',
  appName: 'Youying',
  back: 'Back',
  close: 'Close',
  cancel: 'Cancel',
  ok: 'OK',
  save: 'Save',
  remove: 'Remove',
  more: 'More',
  tapToRetry: 'Not sent, tap to retry',
  retry: 'Try again',
  loadMore: 'Show more',
  times: 'times',
  networkTitle: 'The network is weak',
  networkText: 'Nothing is lost. Please try again.',
  failedTitle: 'It did not open',
  absentTitle: 'Not found',
  absentText: 'It may be done, or it is not yours to see.',
  callOffice: 'Call the office',
  offlineToast: 'No network, please try later',
  serverToast: 'The server is busy, please try again',
  uploading: (current, total) => `Sending photo ${current} of ${total}`,
  uploadingFiles: (current, total) => `Sending file ${current} of ${total}`,
  requestId: (id) => `Reference ${id}`,
};

export const marks: Texts['marks'] = {
  list: ', ',
  and: ', ',
  named: (name, what) => `${name}: ${what}`,
  aside: (what, more) => `${what} (${more})`,
  quoted: (words) => `“${words}”`,
  sentences: (...parts) => parts.join('. '),
  per: (price, unit) => `${price} / ${unit}`,
};

export const tabs: Texts['tabs'] = {
  desk: 'Desk',
  home: 'Home',
  matters: 'My matters',
  me: 'Me',
  orders: 'Orders',
  todo: 'To do',
};

export const titles: Texts['titles'] = {
  start: 'Youying',
  home: 'Youying',
  report: 'Report a repair',
  matters: 'My matters',
  matter: 'Details',
  sign: 'Sign',
  rate: 'Rate',
  emergency: 'Emergency',
  complaint: 'Complaint',
  consultation: 'Ask or suggest',
  messages: 'Messages',
  joinHouse: 'Register my home',
  houses: 'Homes and family',
  privacy: 'How my data is used',
  closeAccount: 'Close my account',
  computerLogin: 'Log in a computer',
  computerPassword: 'Password for computers',
  me: 'Me',
  orders: 'Orders',
  onsite: 'On site',
  fees: 'Fee schedule',
  quote: 'Quotation',
  todo: 'To do',
};

export const roles: Texts['roles'] = {
  resident: 'Resident',
  receptionist: 'Front desk',
  implementer: 'On-site staff',
  contractor: 'Contractor',
  department_supervisor: 'Supervisor',
  cs_supervisor: 'Service supervisor',
  manager: 'Manager',
  cashier: 'Cashier',
  head_office: 'Head office',
  admin: 'Administrator',
};

export const departments: Texts['departments'] = {
  engineering: 'Engineering',
  cleaning: 'Cleaning',
  security: 'Security',
  customer_service: 'Customer service',
};

export const kinds: Texts['kinds'] = {
  repair: 'Repair',
  complaint: 'Complaint',
  consultation: 'Question',
  suggestion: 'Suggestion',
  help: 'Help',
  praise: 'Praise',
};
