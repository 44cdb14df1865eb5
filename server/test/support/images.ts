import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import type { TestApp } from './app.js';

export const png = (width = 40, height = 30): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#087f6d' } })
    .png()
    .toBuffer();

/** Uploads a picture and gives its id. */
export async function upload(app: TestApp, as: string, purpose: string, bytes?: Buffer): Promise<string> {
  const { status, body } = await uploadRaw(app, as, purpose, bytes ?? (await png()));
  if (status !== 201) throw new Error(`uploadMedia: ${status} ${JSON.stringify(body)}`);
  return String(body.id);
}

export async function uploadRaw(app: TestApp, as: string, purpose: string, bytes: Buffer, filename = 'a.png') {
  const boundary = `----${randomUUID()}`;
  const part = (head: string) => Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`);
  const payload = Buffer.concat([
    part('Content-Disposition: form-data; name="purpose"'),
    Buffer.from(`${purpose}\r\n`),
    part(`Content-Disposition: form-data; name="file"; filename="${filename}"\r\nContent-Type: image/png`),
    bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  const response = await app.app.inject({
    method: 'POST',
    url: '/api/v1/media',
    payload,
    headers: {
      authorization: `Bearer ${await app.tokenOf(as)}`,
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
  });
  return { status: response.statusCode, body: response.json() as Record<string, unknown> };
}
