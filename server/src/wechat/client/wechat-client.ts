import type { Clock } from '../../platform/clock/clock.js';
import { silentLogger, type WechatLogger } from '../logger.js';
import { WECHAT_POLICY, type WechatPolicy } from '../policy.js';
import type { WechatAccountSettings, WechatSettings } from '../settings.js';
import { createTokenHolder } from './access-token.js';
import { type Followers, followersOver } from './followers.js';
import { listTemplates, type PrivateTemplate } from './list-templates.js';
import { codeToSession, phoneNumber, type WechatIdentity, type WechatPhone } from './login.js';
import { type ServiceMessage, type SubscribeMessage, serviceRequest, subscribeRequest } from './messages.js';
import { createOneAtATime } from './one-at-a-time.js';
import { jitteredPause, type Pause, withRetry } from './retry.js';
import { failedResult, type SendResult, sentResult } from './send-result.js';
import { withToken } from './token-call.js';
import { type ApiRequest, createTransport, type Transport } from './transport.js';
import { isWechatError } from './wechat-error.js';

export interface WechatClient {
  /** Rejects with WechatError; `fresh_code`: ask the phone for another code. */
  code2Session(code: string): Promise<WechatIdentity>;
  getPhoneNumber(code: string, openid?: string): Promise<WechatPhone>;
  /** Never rejects for a reason of WeChat's: the result says what became of the message. */
  sendSubscribeMessage(message: SubscribeMessage): Promise<SendResult>;
  /** As above, through the service account; undefined when none is configured. */
  sendTemplateMessage: ((message: ServiceMessage) => Promise<SendResult>) | undefined;
  /** Of the service account; undefined when none is configured. */
  followers: Followers | undefined;
  listTemplates(channel?: 'subscribe' | 'service'): Promise<readonly PrivateTemplate[]>;
}

export interface WechatClientOptions {
  readonly settings: WechatSettings;
  readonly clock: Clock;
  readonly logger?: WechatLogger;
  readonly policy?: WechatPolicy;
  readonly pause?: Pause;
}

export function createWechatClient(options: WechatClientOptions): WechatClient {
  const { settings, clock, logger = silentLogger, policy = WECHAT_POLICY, pause = jitteredPause } = options;
  const transport = createTransport({ baseUrl: settings.baseUrl, policy, logger });
  // A broken connection is often only a pooled one that WeChat had closed. Timeouts are not repeated: a person waits.
  const retried = (call: Transport) => withRetry(call, ['busy', 'interrupted'], policy.readRetryDelaysMs, pause);
  const read = retried(transport);

  function channel(account: WechatAccountSettings) {
    const call = withToken(transport, createTokenHolder({ account, read, clock, policy }));
    const send = withRetry(call, ['concurrent'], policy.concurrentRetryDelaysMs, pause);
    const oneAtATime = createOneAtATime();

    async function deliver(request: ApiRequest): Promise<SendResult> {
      try {
        return sentResult(await send(request));
      } catch (error) {
        if (!isWechatError(error)) throw error;
        return failedResult(error, clock.now(), policy);
      }
    }
    return {
      read: retried(call),
      deliver: (openid: string, request: ApiRequest) => oneAtATime(openid, () => deliver(request)),
    };
  }

  const miniprogram = channel(settings);
  const service = settings.serviceAccount && channel(settings.serviceAccount);

  return {
    code2Session: (code) => codeToSession(read, settings, code),
    getPhoneNumber: (code, openid) => phoneNumber(miniprogram.read, code, openid),
    sendSubscribeMessage: (message) => miniprogram.deliver(message.openid, subscribeRequest(message)),
    sendTemplateMessage: service && ((message) => service.deliver(message.openid, serviceRequest(message))),
    followers: service && followersOver(service.read),
    listTemplates: async (from = 'subscribe') => {
      const source = from === 'service' ? service : miniprogram;
      return source ? listTemplates(source.read) : [];
    },
  };
}
