/** A key nobody else has: 1–128 visible characters (api.md). Uniqueness is needed, secrecy is not. */
export function newIdempotencyKey(): string {
  const random = () => Math.floor(Math.random() * 0x1_0000_0000).toString(36);
  return `${Date.now().toString(36)}-${random()}${random()}${random()}`;
}
