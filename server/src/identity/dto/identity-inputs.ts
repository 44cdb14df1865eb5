import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@youying/shared/domain/password';
import { Code, Text } from '../../platform/http/fields.js';

export class WechatLoginInput {
  @Text({ max: 200 }) code!: string;
}

export class BindPhoneInput {
  @Text({ max: 200, about: 'From the getPhoneNumber button, not the login code' }) code!: string;
}

export class PasswordLoginInput {
  @Code({ pattern: /^\+?[\d-]{5,19}$/, max: 20 }) phone!: string;
  @Text({ max: 200 }) password!: string;
}

export class SetMyPasswordInput {
  @Text({ min: SHORTEST_PASSWORD, max: LONGEST_PASSWORD }) password!: string;
}

export class RefreshSessionInput {
  @Text({ max: 200 }) refreshToken!: string;
}

export class LogoutInput {}

export class QrLoginStartInput {}

export class QrLoginConfirmInput {
  @Text({ max: 200 }) code!: string;
}

export class QrLoginClaimInput {
  @Text({ max: 200 }) code!: string;
  @Text({ max: 200 }) secret!: string;
}
