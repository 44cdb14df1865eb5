import { type DynamicModule, Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
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
    imports: [IdentityModule],
    controllers: [DemoController],
    providers: [
      DemoPeople,
      DemoPhones,
      DemoClock,
      { provide: SIMULATOR, useValue: simulator },
      { provide: DUE_WORK, useFactory: () => [] },
    ],
  };
}
