import { Injectable } from '@nestjs/common';
import type { Reader } from '../../platform/database/reader.js';
import type { Category } from '../category.entity.js';
import { categoriesOf } from '../public/kept-categories.js';

/** The active categories of each community, in their order. */
@Injectable()
export class CategoryBook {
  /** @param reader the unit of work inside of one, else `database.read` */
  async of(reader: Reader, communityId: number): Promise<readonly Category[]> {
    return (await categoriesOf(reader, communityId)).filter(({ active }) => active);
  }

  async find(reader: Reader, communityId: number, categoryId: number): Promise<Category | undefined> {
    return (await this.of(reader, communityId)).find(({ id }) => id === categoryId);
  }
}
