import { type DynamicModule, type InjectionToken, Module } from '@nestjs/common';
import { CLOCK, type Clock } from '../platform/clock/clock.js';
import { createWechatClient } from './client/wechat-client.js';
import type { WechatLogger } from './logger.js';
import type { WechatSettings } from './settings.js';
import type { TemplateBook } from './templates/template-book.js';

export const WECHAT_CLIENT = Symbol('WechatClient');
export const WECHAT_TEMPLATES = Symbol('TemplateBook');
const WECHAT_OPTIONS = Symbol('WechatModuleOptions');

export interface WechatModuleOptions {
  readonly settings: WechatSettings;
  readonly templates: TemplateBook;
  readonly logger?: WechatLogger;
}

interface WechatModuleAsyncOptions {
  readonly imports?: DynamicModule['imports'];
  readonly inject?: InjectionToken[];
  readonly useFactory: (...injected: never[]) => WechatModuleOptions | Promise<WechatModuleOptions>;
}

@Module({})
export class WechatModule {}

/** Gives WECHAT_CLIENT and WECHAT_TEMPLATES to the whole application. Needs CLOCK from a global module. */
export function wechatModule({ imports = [], inject = [], useFactory }: WechatModuleAsyncOptions): DynamicModule {
  return {
    module: WechatModule,
    global: true,
    imports,
    providers: [
      { provide: WECHAT_OPTIONS, inject, useFactory },
      {
        provide: WECHAT_CLIENT,
        inject: [WECHAT_OPTIONS, CLOCK],
        useFactory: ({ settings, logger }: WechatModuleOptions, clock: Clock) =>
          createWechatClient({ settings, clock, ...(logger ? { logger } : {}) }),
      },
      {
        provide: WECHAT_TEMPLATES,
        inject: [WECHAT_OPTIONS],
        useFactory: ({ templates }: WechatModuleOptions) => templates,
      },
    ],
    exports: [WECHAT_CLIENT, WECHAT_TEMPLATES],
  };
}
