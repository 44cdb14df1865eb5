import { createHash } from 'node:crypto';
import type { CommandCall } from '../../platform/idempotency/commands.js';

/** The body of a multipart request is not parsed when its call is made; the same key with another file is another body. */
export function withContent(call: CommandCall, purpose: string, bytes: Uint8Array): CommandCall {
  const requestHash = createHash('sha256').update(`${call.requestHash} ${purpose} `).update(bytes).digest('hex');
  return { ...call, requestHash };
}
