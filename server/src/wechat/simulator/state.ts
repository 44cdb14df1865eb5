import type { WechatAccountSettings } from '../settings.js';
import type { TemplateData } from '../templates/build-data.js';

export type AccountKind = 'miniprogram' | 'service';
export type TokenLine = 'stable' | 'legacy';

export interface SimulatorTemplate {
  readonly id: string;
  /** Our name for it, so that a reader of `sent()` knows what the message was. */
  readonly key: string;
  readonly title: string;
  /** Keyword key → label, in display order. */
  readonly keywords: Readonly<Record<string, string>>;
}

export interface SimulatorAccount extends WechatAccountSettings {
  readonly kind: AccountKind;
  readonly templates: readonly SimulatorTemplate[];
}

export interface TokenState {
  readonly appid: string;
  readonly line: TokenLine;
  expiresAt: number;
  /** Superseded or killed from outside: answers 40001. */
  dead: boolean;
}

export interface CodeState {
  readonly appid: string;
  readonly openid: string;
  readonly issuedAt: number;
  used: boolean;
}

export interface PhoneCodeState extends CodeState {
  readonly phone: string;
}

export interface UserState {
  readonly appid: string;
  /** Absent: the accounts are not bound to one open platform. */
  unionid?: string;
  sessionKey: string;
  /** WeChat's risk control refuses this person's logins: 40226. */
  blocked: boolean;
  following: boolean;
}

/** A message as the person's phone got it, or an attempt that WeChat refused. */
export interface SentMessage {
  readonly at: number;
  readonly openid: string;
  readonly channel: 'subscribe' | 'service';
  readonly templateId: string;
  readonly templateKey: string;
  readonly title: string;
  readonly data: TemplateData;
  readonly page: string | undefined;
  readonly outcome: 'delivered' | 'refused';
  /** 0 when delivered. */
  readonly errcode: number;
  readonly msgid: string | undefined;
  readonly clientMessageId: string | undefined;
}

/** All that the simulator remembers; plain JSON, so that a demo keeps it over a restart. */
export interface SimulatorState {
  lastMsgid: string;
  tokens: Record<string, TokenState>;
  /** `<appid> <line>` → the token that line gives out now. */
  currentTokens: Record<string, string>;
  /** appid → instants of forced refreshes. */
  forcedAt: Record<string, number[]>;
  loginCodes: Record<string, CodeState>;
  phoneCodes: Record<string, PhoneCodeState>;
  users: Record<string, UserState>;
  /** `<openid> <templateId>` → messages that may still be sent. */
  rights: Record<string, number>;
  bannedTemplates: string[];
  /** `<minute or day> <appid> <path>` → calls. */
  calls: Record<string, number>;
  sent: SentMessage[];
}

export const emptyState = (): SimulatorState => ({
  // Beyond 2^53, as the real ones are.
  lastMsgid: '1988810812324364290',
  tokens: {},
  currentTokens: {},
  forcedAt: {},
  loginCodes: {},
  phoneCodes: {},
  users: {},
  rights: {},
  bannedTemplates: [],
  calls: {},
  sent: [],
});

export const rightKey = (openid: string, templateId: string): string => `${openid} ${templateId}`;
