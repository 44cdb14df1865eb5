export type CollectedUpload =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly code: 'too_large' };

/**
 * Reads an upload into memory, never more of it than the cap.
 * The rest of a file that is too large is read and thrown away, so that the client hears the refusal instead of a
 * broken connection; the HTTP server's own limit on the body ends what does not end.
 */
export async function collectUpload(source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<CollectedUpload> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.byteLength;
    if (size <= maxBytes) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > maxBytes ? { ok: false, code: 'too_large' } : { ok: true, bytes: Buffer.concat(chunks) };
}
