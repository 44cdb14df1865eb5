import { NestedList, Text, Whole, YesNo } from '../../platform/http/fields.js';

export class ImportProblemView {
  @Text({ max: 20 }) sheet!: string;
  @Whole({ min: 0, max: 2_000_000 }) row!: number;
  @Text({ max: 40 }) column!: string;
  @Text({ max: 12 }) cell!: string;
  @Text({ max: 40 }) code!: string;
  @Text({ max: 200 }) message!: string;
}

export class ImportCountView {
  @Text({ max: 20 }) what!: string;
  @Whole({ min: 0, max: 2_000_000 }) added!: number;
  @Whole({ min: 0, max: 2_000_000 }) changed!: number;
  @Whole({ min: 0, max: 2_000_000 }) untouched!: number;
}

/** What an import would do or has done. With problems, nothing is ever written. */
export class ImportResultView {
  @YesNo() written!: boolean;
  @NestedList(() => ImportProblemView, { max: 1000 }) problems!: ImportProblemView[];
  @Whole({ min: 0, max: 2_000_000 }) problemCount!: number;
  @NestedList(() => ImportCountView, { max: 20 }) counts!: ImportCountView[];
}
