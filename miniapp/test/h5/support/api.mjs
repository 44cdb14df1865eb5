import { randomUUID } from 'node:crypto';

const DAY_SECONDS = 86_400;

/**
 * The API by operationId, for what a test prepares or looks up behind the screens.
 * `call(operation, {as, path, query, body, form})` answers the body and throws what the server refuses.
 */
export async function openApi(url) {
  const document = await (await fetch(`${url}/api/v1/openapi.json`)).json();
  const routes = new Map();
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, { operationId }] of Object.entries(methods)) routes.set(operationId, { path, method });
  }
  const tokens = new Map();

  async function call(operation, { as, path = {}, query = {}, body, form } = {}) {
    const route = routes.get(operation);
    const address = new URL(
      route.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(path[name])),
      url,
    );
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, String(value));
    const headers = { 'Idempotency-Key': randomUUID() };
    if (as !== undefined) headers.Authorization = `Bearer ${await tokenOf(as)}`;
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    const answer = await fetch(address, {
      method: route.method.toUpperCase(),
      headers,
      body: form ?? (body === undefined ? undefined : JSON.stringify(body)),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${operation} as ${as}: ${answer.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }

  async function tokenOf(account) {
    if (!tokens.has(account)) {
      const { accessToken } = await call('demoLogin', { body: { account } });
      tokens.set(account, accessToken);
    }
    return tokens.get(account);
  }

  /**
   * Moves the demo's clock, day by day: whatever falls due in a month of a busy demo is more than one request may take.
   * Sessions made before may have run out, so they are made anew.
   */
  async function advance(seconds) {
    let reached;
    for (let left = seconds; left > 0; left -= DAY_SECONDS) {
      reached = await call('advanceClock', { body: { seconds: Math.min(left, DAY_SECONDS) } });
    }
    tokens.clear();
    return Date.parse(reached.now);
  }

  return { call, advance };
}
