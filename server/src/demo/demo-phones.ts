import { Inject, Injectable } from '@nestjs/common';
import { timeText } from '../platform/http/ids.js';
import type { WechatSimulator } from '../wechat/simulator/simulator.js';
import { accountOf, openidOf } from './demo-people.js';
import type { DemoMessagesView } from './dto/demo-views.js';

export const SIMULATOR = Symbol('WechatSimulator');

/** What the simulated WeChat was sent: the phones of the demo's people. */
@Injectable()
export class DemoPhones {
  constructor(@Inject(SIMULATOR) private readonly simulator: WechatSimulator) {}

  async messages(account: string | undefined): Promise<DemoMessagesView> {
    const openid = account === undefined ? undefined : openidOf(account);
    return {
      items: this.simulator
        .sent()
        .filter((message) => openid === undefined || message.openid === openid)
        .reverse()
        .map((message) => ({
          at: timeText(message.at),
          account: accountOf.get(message.openid) ?? null,
          channel: message.channel === 'service' ? 'service_account' : message.channel,
          templateKey: message.templateKey,
          data: Object.fromEntries(Object.entries(message.data).map(([key, { value }]) => [key, value])),
          page: message.page ?? null,
          outcome: message.outcome === 'delivered' ? 'delivered' : `refused ${message.errcode}`,
        })),
    };
  }
}
