import { Module } from '@nestjs/common';
import { ACTOR_SOURCE } from '../platform/http/actor-source.js';
import { IdentityController } from './identity.controller.js';
import { Entrance } from './public/entrance.js';
import { NewcomerDesk } from './public/newcomer.js';
import { SessionStore } from './public/session-store.js';
import { ActorResolver } from './queries/actor-resolver.js';
import { GetMe } from './queries/get-me.js';
import { BindPhone } from './use-cases/bind-phone.js';
import { LoginAttempts } from './use-cases/login-attempts.js';
import { PasswordLogin } from './use-cases/password-login.js';
import { QrLoginFlow } from './use-cases/qr-login.js';
import { RefreshSession } from './use-cases/refresh-session.js';
import { SetMyPassword } from './use-cases/set-my-password.js';
import { WechatLogin } from './use-cases/wechat-login.js';

@Module({
  controllers: [IdentityController],
  providers: [
    ActorResolver,
    { provide: ACTOR_SOURCE, useExisting: ActorResolver },
    SessionStore,
    Entrance,
    GetMe,
    NewcomerDesk,
    LoginAttempts,
    WechatLogin,
    BindPhone,
    PasswordLogin,
    QrLoginFlow,
    RefreshSession,
    SetMyPassword,
  ],
  exports: [ACTOR_SOURCE, ActorResolver, Entrance, SessionStore, NewcomerDesk],
})
export class IdentityModule {}
