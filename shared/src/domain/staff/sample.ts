/** A record that could be drawn, and whose it is. */
export interface Drawable {
  readonly id: number;
  readonly agentId: number;
}

/** FNV-1a: the same words give the same number on every machine. */
function hashOf(seed: string): number {
  let hash = 0x811c9dc5;
  for (const letter of seed) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** mulberry32: enough for a draw, and anybody can do it again. */
function randomOf(seed: string): () => number {
  let state = hashOf(seed);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * HOT-4: so many records of each agent, drawn at random. The seed alone decides: the same records and seed give the same
 * sample in whatever order they come. Fair: everybody has as many drawn, or all of theirs where they have fewer; what
 * others did does not change what is drawn of one.
 */
export function drawSample<Record extends Drawable>(
  records: readonly Record[],
  perAgent: number,
  seed: string,
): readonly Record[] {
  const agents = [...new Set(records.map(({ agentId }) => agentId))].sort((one, other) => one - other);
  return agents.flatMap((agentId) => {
    const random = randomOf(`${seed}:${agentId}`);
    const own = records.filter((record) => record.agentId === agentId).sort((one, other) => one.id - other.id);
    return own
      .map((record) => ({ record, lot: random() }))
      .sort((one, other) => one.lot - other.lot)
      .slice(0, perAgent)
      .map(({ record }) => record);
  });
}
