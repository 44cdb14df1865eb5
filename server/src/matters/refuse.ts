import type { Refusal } from '@youying/shared/domain/lifecycle';
import type { CloseRequirement } from '@youying/shared/domain/ticket/close-requirements';
import { idText, timeText } from '../platform/http/ids.js';
import { Problem } from '../platform/http/problem.js';
import { requirementView } from './requirement-view.js';

/** Refusals by the rules that are no mistake in the input although they name a field. */
const STATE_CODES = new Set(['fee_review_required', 'consent_required', 'quote_superseded']);

/** A refusal of the domain as an answer: a fault in the input is 400 with its field, everything else 409 (or 403). */
export function problemOf({ code, field, missing, ...details }: Refusal): Problem {
  if (typeof field === 'string' && !STATE_CODES.has(code)) {
    const path = field.replace(/\[(\d+)\]/g, '.$1');
    return new Problem('invalid_input', { errors: [{ field: path, code, params: texts(details) }] });
  }
  const members = Object.fromEntries(Object.entries(details).map(([name, value]) => [name, onTheWire(name, value)]));
  if (missing === undefined) return new Problem(code, { members });
  const lacking = missing as readonly CloseRequirement[];
  return new Problem(code, {
    members,
    spoken: (language) => ({ missing: lacking.map((item) => requirementView(item, language)) }),
  });
}

/** The rules count in numbers; the API speaks of ids in strings and of times in ISO 8601. */
function onTheWire(name: string, value: unknown): unknown {
  if (typeof value !== 'number') return value;
  if (name.endsWith('Id')) return idText(value);
  return name.endsWith('At') ? timeText(value) : value;
}

const texts = (details: Readonly<Record<string, unknown>>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(details).filter((entry): entry is [string, string | number] =>
      ['string', 'number'].includes(typeof entry[1]),
    ),
  );
