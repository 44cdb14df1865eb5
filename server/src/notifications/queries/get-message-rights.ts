import { Inject, Injectable } from '@nestjs/common';
import type { Side } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { Database } from '../../platform/database/database.js';
import type { Reader } from '../../platform/database/reader.js';
import type { TemplateBook } from '../../wechat/templates/template-book.js';
import { WECHAT_TEMPLATES } from '../../wechat/wechat.module.js';
import type { MessageRightsView } from '../dto/message-views.js';
import { MessageRight } from '../message.entity.js';
import { TEMPLATES_OF_SIDE } from '../template-sides.js';

/** How often WeChat still lets us write to the caller, by template, with the id the phone asks WeChat for. */
@Injectable()
export class GetMessageRights {
  constructor(
    private readonly database: Database,
    @Inject(WECHAT_TEMPLATES) private readonly book: TemplateBook,
  ) {}

  execute(actor: Actor): Promise<MessageRightsView> {
    return this.read(this.database.read, actor);
  }

  /** Inside a unit of work: as its own changes have left the ledger. */
  async read(reader: Reader, actor: Actor): Promise<MessageRightsView> {
    const rights = await reader.findGlobal(MessageRight, { personId: actor.personId });
    const items = sidesOf(actor)
      .flatMap((side) => TEMPLATES_OF_SIDE[side])
      .map((templateKey) => ({
        templateKey,
        templateId: this.book.subscribe[templateKey].templateId,
        left: rights.find((right) => right.templateKey === templateKey)?.remaining ?? 0,
      }));
    return { items };
  }
}

/** Somebody who just bound a phone holds nothing yet, and asks as a resident. */
function sidesOf({ grants }: Actor): readonly Side[] {
  const works = grants.some(({ role }) => role !== 'resident');
  const lives = grants.some(({ role }) => role === 'resident');
  return [...(lives || !works ? (['resident'] as const) : []), ...(works ? (['staff'] as const) : [])];
}
