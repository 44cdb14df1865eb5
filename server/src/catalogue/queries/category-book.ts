import { Inject, Injectable } from '@nestjs/common';
import { type Instant, SECOND } from '@youying/shared/domain/time';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import type { Reader } from '../../platform/database/reader.js';
import { scopeOfCommunity } from '../../platform/database/scope.js';
import { Category } from '../category.entity.js';

/** Every submitted ticket asks for the tree, and it changes a few times a year. */
const KEPT_MS = 10 * SECOND;

interface Kept {
  readonly readAt: Instant;
  readonly categories: readonly Category[];
}

/** The active categories of each community, in their order. */
@Injectable()
export class CategoryBook {
  private readonly kept = new Map<number, Kept>();

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** @param reader the unit of work inside of one, else `database.read` */
  async of(reader: Reader, communityId: number): Promise<readonly Category[]> {
    const now = this.clock.now();
    const known = this.kept.get(communityId);
    if (known && now < known.readAt + KEPT_MS) return known.categories;
    const categories = await reader.find(
      Category,
      scopeOfCommunity(communityId),
      { active: true },
      { orderBy: [['position', 'asc']] },
    );
    this.kept.set(communityId, { readAt: now, categories });
    return categories;
  }

  async find(reader: Reader, communityId: number, categoryId: number): Promise<Category | undefined> {
    return (await this.of(reader, communityId)).find(({ id }) => id === categoryId);
  }

  /** After an import or a change of settings. */
  forget(): void {
    this.kept.clear();
  }
}
