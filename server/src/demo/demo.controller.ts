import { Controller, Get, Post } from '@nestjs/common';
import { SessionView } from '../identity/dto/identity-views.js';
import { Input, Query } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import { DemoClock } from './demo-clock.js';
import { DemoPeople } from './demo-people.js';
import { DemoPhones } from './demo-phones.js';
import {
  AdvanceClockInput,
  ClockView,
  DemoAccountsView,
  DemoLoginInput,
  DemoMessagesQuery,
  DemoMessagesView,
} from './dto/demo-views.js';

/** Only mounted in demo mode; a production server has none of these routes. */
@Chapter('demo')
@Controller('demo')
export class DemoController {
  constructor(
    private readonly people: DemoPeople,
    private readonly clock: DemoClock,
    private readonly phones: DemoPhones,
  ) {}

  @Post('login')
  @Operation('demoLogin', { summary: '以演示账号进入', body: DemoLoginInput, answer: SessionView, command: false })
  login(@Input() input: DemoLoginInput): Promise<SessionView> {
    return this.people.login(input.account);
  }

  @Get('accounts')
  @Operation('demoAccounts', { summary: '演示账号', answer: DemoAccountsView })
  accounts(): Promise<DemoAccountsView> {
    return this.people.accounts();
  }

  @Post('clock')
  @Operation('advanceClock', { summary: '拨快时钟', body: AdvanceClockInput, answer: ClockView, command: false })
  advance(@Input() input: AdvanceClockInput): Promise<ClockView> {
    return this.clock.advance(input.seconds);
  }

  @Get('wechat-messages')
  @Operation('demoWechatMessages', {
    summary: '模拟器收到的微信消息',
    query: DemoMessagesQuery,
    answer: DemoMessagesView,
  })
  messages(@Query() query: DemoMessagesQuery): Promise<DemoMessagesView> {
    return this.phones.messages(query.account);
  }
}
