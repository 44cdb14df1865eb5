import type { Refusal } from '@youying/shared/domain/lifecycle';
import { Problem } from '../platform/http/problem.js';

/** Refusals by the rules that are no mistake in the input although they name a field. */
const STATE_CODES = new Set(['fee_review_required', 'consent_required', 'quote_superseded']);

/** A refusal of the domain as an answer: a fault in the input is 400 with its field, everything else 409 (or 403). */
export function problemOf({ code, field, ...details }: Refusal): Problem {
  if (typeof field === 'string' && !STATE_CODES.has(code)) {
    const path = field.replace(/\[(\d+)\]/g, '.$1');
    return new Problem('invalid_input', { errors: [{ field: path, code, params: texts(details) }] });
  }
  return new Problem(code, { members: details });
}

const texts = (details: Readonly<Record<string, unknown>>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(details).filter((entry): entry is [string, string | number] =>
      ['string', 'number'].includes(typeof entry[1]),
    ),
  );
