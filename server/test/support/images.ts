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

export const uploadRaw = (app: TestApp, as: string, purpose: string, bytes: Buffer, filename = 'a.png') =>
  sendFile(app, '/api/v1/media', bytes, { as, filename, fields: { purpose } });

interface FileToSend {
  /** Account of the demo company; absent: nobody. */
  readonly as?: string;
  readonly key?: string;
  readonly filename?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

/** A form with its words first and one file after them, as WeChat and browsers send it. */
export async function sendFile(
  app: TestApp,
  url: string,
  bytes: Buffer,
  { as, key, filename = 'a.png', fields = {} }: FileToSend = {},
) {
  const boundary = `----${randomUUID()}`;
  const part = (head: string) => Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`);
  const payload = Buffer.concat([
    ...Object.entries(fields).flatMap(([name, value]) => [
      part(`Content-Disposition: form-data; name="${name}"`),
      Buffer.from(`${value}\r\n`),
    ]),
    part(`Content-Disposition: form-data; name="file"; filename="${filename}"\r\nContent-Type: image/png`),
    bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  const response = await app.app.inject({
    method: 'POST',
    url,
    payload,
    headers: {
      ...(as ? { authorization: `Bearer ${await app.tokenOf(as)}` } : {}),
      ...(key ? { 'idempotency-key': key } : {}),
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
  });
  return {
    status: response.statusCode,
    headers: response.headers,
    body: response.json() as Record<string, unknown>,
  };
}
