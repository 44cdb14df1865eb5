import type { CommunityHint, Hint } from '@youying/shared/domain/live/hint';

/** What a question depends on: any matter, one of them, or one of the other subjects of a hint. */
export type Topic = 'tickets' | `ticket:${string}` | 'inbox' | CommunityHint;

/** `everything`: nobody knows what has changed; ask again. */
export type Heard = readonly Hint[] | 'everything';

const listeners = new Set<(heard: Heard) => void>();

export function onHints(listener: (heard: Heard) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function tellHints(heard: Heard): void {
  if (heard !== 'everything' && heard.length === 0) return;
  for (const listener of [...listeners]) listener(heard);
}

function isAbout(topic: Topic, { subject: { type, id } }: Hint): boolean {
  if (topic === 'tickets') return type === 'ticket' || type === 'lists';
  if (topic.startsWith('ticket:')) return type === 'ticket' ? topic === `ticket:${id}` : type === 'lists';
  return topic === type;
}

/** Whether a question that depends on these topics has to be asked again. */
export function concerns(topics: readonly Topic[], heard: Heard): boolean {
  return heard === 'everything' || heard.some((hint) => topics.some((topic) => isAbout(topic, hint)));
}
