import { STAFF_ROLES } from '../../roles.js';
import type { OperationAccess, RoleCells } from '../types.js';

/** Signing in, oneself, and what every signed-in person has. */
export const sessionOperations = {
  wechatLogin: 'public',
  passwordLogin: 'public',
  refreshSession: 'public',
  qrLoginStart: 'public',
  qrLoginClaim: 'public',
  qrLoginConfirm: 'session',
  bindPhone: 'session',
  logout: 'session',
  getMe: 'session',
  // Their own, whoever it is; the server refuses it to staff, whose roles the administrator takes first.
  closeAccount: 'session',
  // A resident signs in by WeChat alone.
  setMyPassword: Object.fromEntries(STAFF_ROLES.map((role) => [role, 'all'])) as RoleCells,

  // Read under a signed, short-lived link that was given to somebody who may see the ticket.
  getMedia: 'public',
  uploadMedia: 'session',

  listMyMessages: 'session',
  markMessagesRead: 'session',
  getMessageRights: 'session',
  recordSubscription: 'session',
  // Whoever signs with what the console and we alone know.
  checkWechatPush: 'public',
  takeWechatPush: 'public',

  // Answer 404 outside demo mode.
  demoLogin: 'public',
  demoAccounts: 'public',
  advanceClock: 'public',
  demoWechatMessages: 'public',

  getOpenApi: 'public',
  getApiDocs: 'public',
  getHealth: 'public',
  getReadiness: 'public',
  getMetrics: 'public',
} as const satisfies Readonly<Record<string, OperationAccess>>;
