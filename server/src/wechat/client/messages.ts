import type { TemplateData } from '../templates/build-data.js';
import type { ApiRequest } from './transport.js';

export type MiniprogramState = 'developer' | 'trial' | 'formal';

export interface SubscribeMessage {
  /** Of the mini-program. */
  readonly openid: string;
  readonly templateId: string;
  readonly data: TemplateData;
  /** Path with query, no leading slash; absent: the card cannot be tapped. */
  readonly page?: string;
  readonly state?: MiniprogramState;
}

export interface ServiceMessage {
  /** Of the service account: not the one of the mini-program. */
  readonly openid: string;
  readonly templateId: string;
  readonly data: TemplateData;
  /** Opens this page of the mini-program, which must be linked to the service account. */
  readonly miniprogram?: { readonly appid: string; readonly pagepath: string };
  /** Our id of this message: WeChat drops a second one with the same id. */
  readonly clientMessageId?: string;
}

/** Source: fact sheet §4.3. `miniprogram_state` and `lang` are listed as mandatory, so both are always sent. */
export const subscribeRequest = ({ openid, templateId, data, page, state }: SubscribeMessage): ApiRequest => ({
  method: 'POST',
  path: '/cgi-bin/message/subscribe/send',
  body: {
    touser: openid,
    template_id: templateId,
    ...(page === undefined ? {} : { page }),
    data,
    miniprogram_state: state ?? 'formal',
    lang: 'zh_CN',
  },
});

/** Source: fact sheet §6. */
export const serviceRequest = (message: ServiceMessage): ApiRequest => ({
  method: 'POST',
  path: '/cgi-bin/message/template/send',
  body: {
    touser: message.openid,
    template_id: message.templateId,
    ...(message.miniprogram === undefined ? {} : { miniprogram: message.miniprogram }),
    ...(message.clientMessageId === undefined ? {} : { client_msg_id: message.clientMessageId }),
    data: message.data,
  },
});
