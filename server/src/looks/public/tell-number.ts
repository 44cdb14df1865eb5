import type { CommunityRules } from '@youying/shared/domain/procedures/community-rules';
import type { Actor } from '@youying/shared/domain/roles';
import type { Database } from '../../platform/database/database.js';
import type { Reader } from '../../platform/database/reader.js';
import type { ContactView } from '../../platform/http/common-views.js';
import type { CommandCall, Commands } from '../../platform/idempotency/commands.js';
import { type NumberLook, recordNumberLook } from './record-look.js';

export interface NumberTold {
  readonly look: NumberLook;
  readonly contact: ContactView;
  readonly rules: CommunityRules;
  /** Somebody is in danger: then no limit holds it back. */
  readonly urgent?: boolean;
}

/**
 * Whom to ring, told to who asks for it once it is recorded that they asked.
 *
 * @param find admits the caller, or throws; asked before the look is recorded and again before anything is told
 */
export async function tellNumber(
  commands: Commands,
  database: Database,
  { actor, call }: { readonly actor: Actor; readonly call: CommandCall },
  find: (reader: Reader) => Promise<NumberTold>,
): Promise<ContactView> {
  await commands.run(call, async (work) => {
    const { look, rules, urgent = false } = await find(work);
    await recordNumberLook(work, actor, look, urgent ? null : rules.policiesAt(work.now));
    // Not the answer itself, which would be kept with the key: whoever repeats it is admitted anew.
    return {};
  });
  return (await find(database.read)).contact;
}
