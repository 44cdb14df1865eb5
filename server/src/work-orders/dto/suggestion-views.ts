import { DEPARTMENTS } from '@youying/shared/domain/roles';
import { PersonView } from '../../platform/http/common-views.js';
import { ListOf, Nested, NestedList, OneOf, StringList, Text, Time, Whole, YesNo } from '../../platform/http/fields.js';

export class ReasonView {
  @YesNo({ about: 'For them; false: why they were not taken' }) favours!: boolean;
  @Text({ max: 40 }) code!: string;
  @Text({ max: 200 }) text!: string;
}

export class AssessmentView {
  @Nested(() => PersonView) person!: PersonView;
  @YesNo({ about: 'Could be sent by itself' }) suitable!: boolean;
  @Whole({ min: 0, max: 10_000, about: 'Orders in hand' }) inHand!: number;
  @NestedList(() => ReasonView, { max: 20 }) reasons!: ReasonView[];
}

/** DSP-5 */
export class SuggestionView {
  @OneOf(DEPARTMENTS) department!: string;
  @ListOf(DEPARTMENTS, { about: 'Who works on such a matter, the first one leads (DSP-1)' }) departments!: string[];
  @StringList({ max: 20, about: 'Any one of them is asked for' }) skills!: string[];
  @Nested(() => AssessmentView, { nullable: true }) chosen!: AssessmentView | null;
  @NestedList(() => AssessmentView, { max: 200, about: 'Everybody else, the best first' }) others!: AssessmentView[];
  @Text({ max: 80, nullable: true, about: 'Why nobody was chosen' }) lacking!: string | null;
  @Time({ nullable: true, about: 'When to be there, where there is an appointment' }) arriveBy!: string | null;
  @Whole({ min: 1, max: 1440, about: 'Nobody accepted by then: the department is pressed (DSP-3)' })
  acceptWithinMinutes!: number;
}
