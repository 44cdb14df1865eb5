import { nextId } from '../../platform/database/ids.js';
import type { Work } from '../../platform/database/work.js';
import { MessageRight } from '../message.entity.js';

type Owner = Pick<MessageRight, 'personId' | 'templateKey'>;

const CHANGE = {
  take: 'UPDATE message_right SET remaining = remaining - 1, updated_at = ? WHERE person_id = ? AND template_key = ? AND remaining > 0',
  giveBack:
    'UPDATE message_right SET remaining = remaining + 1, updated_at = ? WHERE person_id = ? AND template_key = ?',
} as const;

/** Takes one right if there is one; two who take the last at once: one gets it. */
export async function takeRight(work: Work, { personId, templateKey }: Owner): Promise<boolean> {
  return (await work.execute(CHANGE.take, [work.now, personId, templateKey])) === 1;
}

/** WeChat did not spend it. */
export async function giveRightBack(work: Work, { personId, templateKey }: Owner): Promise<void> {
  await work.execute(CHANGE.giveBack, [work.now, personId, templateKey]);
}

/** WeChat says that none is left, whatever the ledger believed (43101). */
export function forgetRights(work: Work, { personId, templateKey }: Owner): void {
  work.updateMany(MessageRight, { personId, templateKey }, { remaining: 0, updatedAt: work.now });
}

/** The person accepted once more. */
export async function addRight(work: Work, { personId, templateKey }: Owner): Promise<void> {
  const onConflict =
    work.dialect.name === 'mysql'
      ? 'ON DUPLICATE KEY UPDATE remaining = remaining + 1, updated_at = ?'
      : 'ON CONFLICT (person_id, template_key) DO UPDATE SET remaining = remaining + 1, updated_at = ?';
  await work.execute(
    `INSERT INTO message_right (id, person_id, template_key, remaining, updated_at) VALUES (?, ?, ?, 1, ?) ${onConflict}`,
    [nextId(), personId, templateKey, work.now, work.now],
  );
}
