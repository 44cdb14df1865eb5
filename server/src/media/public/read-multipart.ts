import type { FastifyRequest } from 'fastify';
import { type FieldProblem, invalidInput, Problem } from '../../platform/http/problem.js';
import { collectUpload } from '../collect-upload.js';

export interface MultipartForm {
  readonly bytes: Uint8Array;
  readonly fields: Readonly<Record<string, string>>;
}

export interface MultipartRules {
  /** Names of the text fields that must be there. */
  readonly fields: readonly string[];
  /** Names of the text fields that may be there. */
  readonly optional?: readonly string[];
  /** Cap of the file in bytes for what was sent before it. Fields may come later, so check again with all of them. */
  maxBytes(fields: Readonly<Record<string, string>>): number;
  /** The largest that `maxBytes` ever answers. */
  readonly largest: number;
}

const FIELD_BYTES = 1_000;

/** Reads a form of one `file` and a few words. Throws invalid_input that names the field, payload_too_large, never more. */
export async function readMultipart(request: FastifyRequest, rules: MultipartRules): Promise<MultipartForm> {
  const problems: FieldProblem[] = [];
  const fields: Record<string, string> = {};
  let bytes: Uint8Array | undefined;
  let tooLarge = false;
  const known = [...rules.fields, ...(rules.optional ?? [])];
  const limits = { files: 1, fields: known.length + 1, fieldSize: FIELD_BYTES, fileSize: rules.largest + 1 };
  // Not throwing at the limit lets the rest be read away, so that the client hears the refusal.
  for await (const part of request.parts({ limits, ...{ throwFileSizeLimit: false } })) {
    if (part.type === 'file') {
      const collected = await collectUpload(part.file, rules.maxBytes(fields));
      if (part.fieldname !== 'file') problems.push({ field: part.fieldname, code: 'unknown_field' });
      else if (collected.ok) bytes = collected.bytes;
      else tooLarge = true;
    } else if (!known.includes(part.fieldname)) problems.push({ field: part.fieldname, code: 'unknown_field' });
    else if (typeof part.value !== 'string') problems.push({ field: part.fieldname, code: 'wrong_type' });
    else fields[part.fieldname] = part.value;
  }
  if (tooLarge) throw tooLargeFile();
  for (const field of rules.fields) if (fields[field] === undefined) problems.push({ field, code: 'required' });
  if (bytes === undefined) problems.push({ field: 'file', code: 'required' });
  if (bytes === undefined || problems.length > 0) throw invalidInput(...problems);
  return { bytes, fields };
}

export const tooLargeFile = () => new Problem('payload_too_large', { errors: [{ field: 'file', code: 'too_large' }] });
