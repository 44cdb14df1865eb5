import type { Work } from '../../platform/database/work.js';
import { Delivery } from '../message.entity.js';
import { channelAfter } from './channels.js';

/** A channel does not bring this message: the next one tries; an urgent one has only its own (EMG-1). */
export function toNextChannel(
  work: Work,
  { id, channel, urgent }: Delivery,
  { state }: Pick<Delivery, 'state'>,
  outcome: string,
): 'over' | 'next_channel' {
  const next = channelAfter({ channel, urgent });
  const isOver = next === null && urgent;
  const patch = isOver ? { state: 'given_up' as const } : { state: 'waiting' as const, channel: next ?? 'inbox_only' };
  work.updateOne(Delivery, { id, state }, { ...patch, outcome });
  return isOver ? 'over' : 'next_channel';
}
