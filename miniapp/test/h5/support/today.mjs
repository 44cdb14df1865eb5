const CHINA_MS = 8 * 3_600_000;

/** `20261201`: the day in Shanghai by the clock of the server, which journeys move. */
export async function todayIn({ api }) {
  const { at } = await api.call('whoIsOnDuty', { as: 'cs-supervisor' });
  return new Date(Date.parse(at) + CHINA_MS).toISOString().slice(0, 10).replaceAll('-', '');
}
