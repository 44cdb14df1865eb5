import { Named } from '../../platform/http/common-views.js';
import { Data, Nested, NestedList, StringList, Text, Time, Whole } from '../../platform/http/fields.js';

export class DemoLoginInput {
  @Text({ max: 60 }) account!: string;
}

export class DemoAccountView {
  @Text({ max: 60 }) account!: string;
  @Text({ max: 40 }) name!: string;
  @StringList({ max: 100 }) roles!: string[];
  @Nested(() => Named, { nullable: true }) community!: Named | null;
}

export class DemoAccountsView {
  @NestedList(() => DemoAccountView, { max: 100 }) items!: DemoAccountView[];
}

export class AdvanceClockInput {
  @Whole({ min: 0, max: 400 * 24 * 3600 }) seconds!: number;
}

export class ClockView {
  @Time() now!: string;
}

export class DemoMessagesQuery {
  @Text({ max: 60, optional: true }) account?: string;
}

export class DemoMessageView {
  @Time() at!: string;
  @Text({ max: 60, nullable: true }) account!: string | null;
  @Text({ max: 20 }) channel!: string;
  @Text({ max: 20, nullable: true }) templateKey!: string | null;
  @Data() data!: Record<string, unknown>;
  @Text({ max: 200, nullable: true }) page!: string | null;
  @Text({ max: 100 }) outcome!: string;
}

export class DemoMessagesView {
  @NestedList(() => DemoMessageView, { max: 10000 }) items!: DemoMessageView[];
}
