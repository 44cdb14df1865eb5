import { type DynamicModule, Module } from '@nestjs/common';
import { ComplaintsModule } from '../complaints/complaints.module.js';
import { PeriodClock } from '../complaints/public/rounds.js';
import { IdentityModule } from '../identity/identity.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { DeliveryWorker, OutboxRelay } from '../notifications/public/rounds.js';
import { SUBSCRIPTION_OBSERVER, type SubscriptionObserver } from '../notifications/public/subscription-observer.js';
import { OutagesModule } from '../outages/outages.module.js';
import { OutageTeller } from '../outages/public/rounds.js';
import type { DueWork } from '../platform/queue/due-work.js';
import { SearchIndexer } from '../search/public/rounds.js';
import { SearchModule } from '../search/search.module.js';
import { TaskClock } from '../tasks/public/rounds.js';
import { TasksModule } from '../tasks/tasks.module.js';
import type { WechatSimulator } from '../wechat/simulator/simulator.js';
import { DemoController } from './demo.controller.js';
import { DemoClock, DUE_WORK } from './demo-clock.js';
import { DemoPeople } from './demo-people.js';
import { DemoPhones, SIMULATOR } from './demo-phones.js';

@Module({})
export class DemoModule {}

/** Only imported in demo mode: start page, clock buttons, simulated phones. */
export function demoModule(simulator: WechatSimulator): DynamicModule {
  return {
    module: DemoModule,
    global: true,
    imports: [ComplaintsModule, IdentityModule, NotificationsModule, OutagesModule, SearchModule, TasksModule],
    controllers: [DemoController],
    providers: [
      DemoPeople,
      DemoPhones,
      DemoClock,
      { provide: SIMULATOR, useValue: simulator },
      {
        provide: DUE_WORK,
        inject: [OutboxRelay, DeliveryWorker, TaskClock, PeriodClock, SearchIndexer, OutageTeller],
        useFactory: (...all: readonly DueWork[]) => all,
      },
      { provide: SUBSCRIPTION_OBSERVER, useValue: phonesAccept(simulator) },
    ],
    exports: [SUBSCRIPTION_OBSERVER],
  };
}

/** What a tap on "accept" does in the real WeChat before our ledger hears of it. */
const phonesAccept = (simulator: WechatSimulator): SubscriptionObserver => ({
  granted: ({ openids, templateIds }) => {
    for (const openid of openids) for (const templateId of templateIds) simulator.grant(openid, templateId);
  },
});
