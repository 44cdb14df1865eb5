import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { CLOCK } from '../platform/clock/clock.js';
import type { WechatClient } from './client/wechat-client.js';
import { startSimulator } from './simulator/simulator.js';
import { SIMULATOR_TEMPLATE_BOOK } from './templates/simulator-template-book.js';
import { manualClock } from './testing/manual-clock.js';
import { WECHAT_CLIENT, WECHAT_TEMPLATES, wechatModule } from './wechat.module.js';

const clock = manualClock();

@Global()
@Module({ providers: [{ provide: CLOCK, useValue: clock }], exports: [CLOCK] })
class ClockModule {}

it('the module gives a working client and the mapping', async () => {
  const simulator = await startSimulator({ clock });
  const wechat = wechatModule({
    useFactory: () => ({ settings: simulator.settings(), templates: SIMULATOR_TEMPLATE_BOOK }),
  });
  const application = await Test.createTestingModule({ imports: [ClockModule, wechat] }).compile();
  try {
    const client = application.get<WechatClient>(WECHAT_CLIENT);
    await expect(client.code2Session(simulator.issueLoginCode('oSomeone'))).resolves.toEqual({ openid: 'oSomeone' });
    expect(application.get(WECHAT_TEMPLATES)).toBe(SIMULATOR_TEMPLATE_BOOK);
  } finally {
    await application.close();
    await simulator.stop();
  }
});
