import type { PushAccount } from '../../src/wechat/push/open-push.js';
import { SIMULATOR_ACCOUNTS } from '../../src/wechat/simulator/simulator.js';

const { miniprogram, service } = SIMULATOR_ACCOUNTS;

/** The simulator's two accounts, with what the console shows of their pushes. */
export const MINI: PushAccount = {
  appid: miniprogram.appid,
  push: { token: 'tokenOfMini', aesKey: 'm'.repeat(43) },
};
export const SERVICE: PushAccount = {
  appid: service.appid,
  push: { token: 'tokenOfService', aesKey: 's'.repeat(43) },
};
export const ADDRESS = { mini: '/wechat/push/mini-program', service: '/wechat/push/service-account' } as const;

/** The settings of a server that both may push to; nothing is sent but when the test lets the clock run. */
export const PUSHED_TO = {
  ROLE: 'web',
  WECHAT_APPID: MINI.appid,
  WECHAT_SECRET: miniprogram.secret,
  WECHAT_SERVICE_APPID: SERVICE.appid,
  WECHAT_SERVICE_SECRET: service.secret,
  WECHAT_PUSH_TOKEN: MINI.push.token,
  WECHAT_PUSH_AES_KEY: MINI.push.aesKey,
  WECHAT_SERVICE_PUSH_TOKEN: SERVICE.push.token,
  WECHAT_SERVICE_PUSH_AES_KEY: SERVICE.push.aesKey,
} as const;
