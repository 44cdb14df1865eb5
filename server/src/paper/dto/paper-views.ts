import { PAPER_COPIES } from '@youying/shared/domain/paper/copies';
import { PAPER_FORMS } from '@youying/shared/domain/paper/forms';
import { Id, IdList, ListOf, NestedList, OneOf, Text, Time, Whole, YesNo } from '../../platform/http/fields.js';

export class PrintWorkOrderInput {
  @YesNo({ optional: true, about: 'Photographs as well, on pages behind the slips' }) photos?: boolean;
}

export class PrintStickersInput {
  @IdList({ max: 2_000, optional: true, about: 'Default: every place in use' }) placeIds?: string[];
}

/** A print that was made: the file is drawn when its address is opened. */
export class PrintView {
  @Id() id!: string;
  @OneOf(PAPER_FORMS) form!: string;
  @ListOf(PAPER_COPIES) copies!: string[];
  @Whole({ min: 1, max: 2_000_000_000, nullable: true, about: 'The how-manieth print; null: opened on a screen' })
  number!: number | null;
  @Text({ max: 40 }) printedByName!: string;
  @Time() at!: string;
}

export class PrintedView extends PrintView {
  @Text({ max: 300, about: 'Below the API’s origin; opens the PDF for the caller, for at most five minutes' })
  url!: string;
  @Text({ max: 120 }) fileName!: string;
}

export class PrintListView {
  @NestedList(() => PrintView, { max: 200 }) items!: PrintView[];
}
