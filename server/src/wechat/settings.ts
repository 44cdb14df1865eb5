/** One WeChat account as the console shows it (设置 → 开发设置). */
export interface WechatAccountSettings {
  readonly appid: string;
  readonly secret: string;
}

/** The two accounts that may push to us, as our addresses name them. */
export const PUSHING_ACCOUNTS = ['mini-program', 'service-account'] as const;
export type PushingAccount = (typeof PUSHING_ACCOUNTS)[number];

/** What the client needs to know about the outside world; read from the environment by the platform's config. */
export interface WechatSettings extends WechatAccountSettings {
  /** `https://api.weixin.qq.com`, or the simulator's address. No trailing slash needed. */
  readonly baseUrl: string;
  /** The verified service account (服务号) that is the second channel; absent: that channel is off. */
  readonly serviceAccount?: WechatAccountSettings | undefined;
}

export const WECHAT_BASE_URL = 'https://api.weixin.qq.com';
