import { ALL_QUEUES } from '@youying/shared/domain/queues';
import { DEPARTMENTS } from '@youying/shared/domain/roles';
import { MATTER_COLUMNS } from '@youying/shared/domain/saved-view';
import { PRIORITIES, TICKET_KINDS, TICKET_STATUSES } from '@youying/shared/domain/ticket/types';
import { Id, ListOf, Nested, NestedList, OneOf, Text, Whole, YesNo } from '../../platform/http/fields.js';

export class ViewFilters {
  @OneOf(ALL_QUEUES) queue!: string;
  @OneOf(DEPARTMENTS, { optional: true }) department?: string;
  @OneOf(TICKET_KINDS, { optional: true }) kind?: string;
  @OneOf(PRIORITIES, { optional: true }) priority?: string;
  @OneOf(TICKET_STATUSES, { optional: true }) status?: string;
  @Text({ max: 100, optional: true, about: 'Words, as in the search' }) q?: string;
}

export class SaveViewInput {
  @Id({ optional: true, about: 'Where one works in several communities' }) communityId?: string;
  @Text({ max: 40 }) name!: string;
  @Nested(() => ViewFilters) filters!: ViewFilters;
  @ListOf(MATTER_COLUMNS, { max: MATTER_COLUMNS.length }) columns!: string[];
}

export class ChangeViewInput {
  @Text({ max: 40, optional: true }) name?: string;
  @Nested(() => ViewFilters, { optional: true }) filters?: ViewFilters;
  @ListOf(MATTER_COLUMNS, { optional: true, max: MATTER_COLUMNS.length }) columns?: string[];
  @Whole({ min: 1, max: 2_000_000_000, optional: true, about: 'The version that was looked at' }) version?: number;
}

export class ShareViewInput {
  @YesNo({ about: 'Whether everybody at the desk of the community has it' }) shared!: boolean;
}

export class DeleteViewInput {
  @Whole({ min: 1, max: 2_000_000_000, optional: true, about: 'The version that was looked at' }) version?: number;
}

export class SavedViewView {
  @Id() id!: string;
  @Text({ max: 40 }) name!: string;
  @YesNo() shared!: boolean;
  @YesNo({ about: 'Kept by the caller' }) own!: boolean;
  @Text({ max: 40, about: 'Who keeps it' }) by!: string;
  @Nested(() => ViewFilters) filters!: ViewFilters;
  @ListOf(MATTER_COLUMNS) columns!: string[];
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
  @ListOf(['changeView', 'shareView', 'deleteView'], { about: 'What the caller may do to it' }) actions!: string[];
}

export class SavedViewsView {
  @NestedList(() => SavedViewView, { max: 500 }) items!: SavedViewView[];
}
