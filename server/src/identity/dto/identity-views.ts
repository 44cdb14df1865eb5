import { DEPARTMENTS, ROLES } from '@youying/shared/domain/roles';
import { Named } from '../../platform/http/common-views.js';
import { Id, Nested, NestedList, OneOf, Text, Time, YesNo } from '../../platform/http/fields.js';

export class GrantView {
  @OneOf(ROLES) role!: string;
  @OneOf(DEPARTMENTS, { nullable: true }) department!: string | null;
  @Nested(() => Named) community!: Named;
}

export class MyHouseView {
  @Id() id!: string;
  @Text({ max: 120 }) name!: string;
  @OneOf(['owner', 'tenant', 'family']) relation!: string;
  @Nested(() => Named) building!: Named;
  @Nested(() => Named) community!: Named;
}

export class MeView {
  @Id({ nullable: true, about: 'Null until a phone is bound' }) id!: string | null;
  @Text({ max: 40, nullable: true }) name!: string | null;
  @Text({ max: 20, nullable: true }) phone!: string | null;
  @Text({ max: 300, nullable: true }) photoUrl!: string | null;
  @Text({ max: 20, nullable: true }) badgeNo!: string | null;
  @NestedList(() => GrantView, { max: 100 }) roles!: GrantView[];
  @NestedList(() => MyHouseView, { max: 100 }) houses!: MyHouseView[];
  @Text({ max: 20, nullable: true, about: 'The desk of the first community' }) deskPhone!: string | null;
  @YesNo({ about: 'Whether the session belongs to a WeChat identity that is bound to a phone' }) bound!: boolean;
}

export class SessionView {
  @Text({ max: 200 }) accessToken!: string;
  @Text({ max: 200 }) refreshToken!: string;
  @Time() accessExpiresAt!: string;
  @Nested(() => MeView) me!: MeView;
}

export class QrLoginView {
  @Text({ max: 200, about: 'In the picture to be scanned' }) code!: string;
  @Text({ max: 200, about: 'Kept by the computer' }) secret!: string;
  @Time() expiresAt!: string;
}

export class QrClaimView {
  @OneOf(['waiting', 'confirmed']) status!: string;
  @Nested(() => SessionView, { nullable: true }) session!: SessionView | null;
}
