import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { TakePush } from './public/take-push.js';

/** Needs WECHAT_TEMPLATES from the global WechatModule; its addresses stand in app/push-routes.ts. */
@Module({ imports: [IdentityModule], providers: [TakePush], exports: [TakePush] })
export class WechatEventsModule {}
