import { Controller, Get, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { type Caller, CurrentActor, CurrentCaller } from '../platform/http/caller.js';
import { Input } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import {
  BindPhoneInput,
  LogoutInput,
  PasswordLoginInput,
  QrLoginClaimInput,
  QrLoginConfirmInput,
  QrLoginStartInput,
  RefreshSessionInput,
  SetMyPasswordInput,
  WechatLoginInput,
} from './dto/identity-inputs.js';
import { MeView, QrClaimView, QrLoginView, SessionView } from './dto/identity-views.js';
import { GetMe } from './queries/get-me.js';
import { BindPhone } from './use-cases/bind-phone.js';
import { PasswordLogin } from './use-cases/password-login.js';
import { QrLoginFlow } from './use-cases/qr-login.js';
import { RefreshSession } from './use-cases/refresh-session.js';
import { SetMyPassword } from './use-cases/set-my-password.js';
import { WechatLogin } from './use-cases/wechat-login.js';

@Chapter('identity')
@Controller()
export class IdentityController {
  constructor(
    private readonly wechatLogin: WechatLogin,
    private readonly bindPhone: BindPhone,
    private readonly passwordLogin: PasswordLogin,
    private readonly qrLogin: QrLoginFlow,
    private readonly setMyPassword: SetMyPassword,
    private readonly refreshSession: RefreshSession,
    private readonly getMe: GetMe,
  ) {}

  @Post('sessions/wechat')
  @Operation('wechatLogin', { summary: '微信登录', body: WechatLoginInput, answer: SessionView, command: false })
  wechat(@Input() input: WechatLoginInput): Promise<SessionView> {
    return this.wechatLogin.execute(input.code);
  }

  @Post('me/phone')
  @Operation('bindPhone', { summary: '绑定手机号', body: BindPhoneInput, answer: MeView, command: false })
  bind(@CurrentCaller() caller: Caller, @Input() input: BindPhoneInput): Promise<MeView> {
    return this.bindPhone.execute(caller, input.code);
  }

  @Post('me/password')
  @Operation('setMyPassword', { summary: '设置电脑登录密码', body: SetMyPasswordInput, status: 204, command: false })
  setPassword(@CurrentActor() actor: Actor, @Input() input: SetMyPasswordInput): Promise<void> {
    return this.setMyPassword.execute(actor, input.password);
  }

  @Post('sessions/password')
  @Operation('passwordLogin', {
    summary: '员工密码登录',
    body: PasswordLoginInput,
    answer: SessionView,
    command: false,
  })
  password(@Input() input: PasswordLoginInput): Promise<SessionView> {
    return this.passwordLogin.execute(input.phone, input.password);
  }

  @Post('sessions/qr')
  @Operation('qrLoginStart', {
    summary: '扫码登录：取码',
    body: QrLoginStartInput,
    answer: QrLoginView,
    command: false,
  })
  qrStart(@Input() _input: QrLoginStartInput): Promise<QrLoginView> {
    return this.qrLogin.start();
  }

  @Post('sessions/qr/confirm')
  @Operation('qrLoginConfirm', {
    summary: '扫码登录：手机确认',
    body: QrLoginConfirmInput,
    answer: QrClaimView,
    command: false,
  })
  qrConfirm(@CurrentActor() actor: Actor, @Input() input: QrLoginConfirmInput): Promise<QrClaimView> {
    return this.qrLogin.confirm(actor, input.code);
  }

  @Post('sessions/qr/claim')
  @Operation('qrLoginClaim', {
    summary: '扫码登录：电脑领取',
    body: QrLoginClaimInput,
    answer: QrClaimView,
    command: false,
  })
  qrClaim(@Input() input: QrLoginClaimInput): Promise<QrClaimView> {
    return this.qrLogin.claim(input.code, input.secret);
  }

  @Post('sessions/refresh')
  @Operation('refreshSession', { summary: '续期', body: RefreshSessionInput, answer: SessionView, command: false })
  refresh(@Input() input: RefreshSessionInput): Promise<SessionView> {
    return this.refreshSession.execute(input.refreshToken);
  }

  @Post('sessions/logout')
  @Operation('logout', { summary: '退出', body: LogoutInput, status: 204, command: false })
  logout(@CurrentCaller() caller: Caller, @Input() _input: LogoutInput): Promise<void> {
    return this.refreshSession.end(caller.sessionId);
  }

  @Get('me')
  @Operation('getMe', { summary: '我是谁', answer: MeView })
  me(@CurrentCaller() caller: Caller): Promise<MeView> {
    return this.getMe.execute(caller);
  }
}
