import { MINUTE } from '@youying/shared/domain/time';
import type { MediaView } from '../../src/media/dto/media-view.js';
import { MediaEntity } from '../../src/media/media.entity.js';
import { attachMedia } from '../../src/media/public/attach-media.js';
import { Ticket } from '../../src/tickets/ticket.entity.js';
import { insertTicket } from '../support/insert-ticket.js';
import { interlacedPng, plainPicture } from '../support/media-files/pictures.js';
import { mp4File } from '../support/media-files/recordings.js';
import { multipart, type People, type Somebody, startPeople } from '../support/people.js';

let people: People;
let picture: Buffer;
beforeAll(async () => {
  people = await startPeople();
  picture = await plainPicture(900, 600).png().toBuffer();
});
afterAll(() => people.stop());

async function upload(who: Somebody, file: Uint8Array | undefined, fields: Record<string, string>, key?: string) {
  const { accessToken: token } = await people.signIn(who);
  const { body, headers } = await multipart(file, fields);
  const keyed = key === undefined ? headers : { ...headers, 'idempotency-key': key };
  return people.call<MediaView>('POST', 'media', { token, body, headers: keyed });
}
const PHOTO = { purpose: 'ticket_photo' };
const open = (url: string, headers = {}) => people.call<Buffer>('GET', url.replace('/api/v1/', ''), { headers });
const personOf = async (who: Somebody) => Number((await people.signIn(who)).me.id);

describe('uploadMedia', () => {
  it('answers with links that open, as what the file is', async () => {
    const { status, body } = await upload('xiaochuan', picture, PHOTO);
    expect(status).toBe(201);
    expect(body).toMatchObject({ kind: 'image', width: 900, height: 600 });
    for (const url of [body.url, body.thumbUrl ?? '']) {
      const opened = await open(url);
      expect(opened.status).toBe(200);
      expect(opened.headers).toMatchObject({
        'content-type': 'image/jpeg',
        'x-content-type-options': 'nosniff',
        'content-disposition': expect.stringMatching(/^attachment/),
        'cache-control': expect.stringMatching(/^private/),
      });
      expect(opened.body.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    }
  });

  it('the same key and file eight times are one upload; another file is another body', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => upload('xiaochuan', picture, PHOTO, 'photo-1')));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    const late = await upload('xiaochuan', picture, PHOTO, 'photo-1');
    expect(late.headers['idempotency-replayed']).toBe('true');
    expect((await open(late.body.url)).status).toBe(200);
    const other = await plainPicture(10, 10).png().toBuffer();
    expect(await upload('xiaochuan', other, PHOTO, 'photo-1')).toMatchObject({ status: 422 });
    expect((await upload('jingyi', other, PHOTO, 'photo-1')).status).toBe(201);
  });

  it.each([
    ['empty_file', Buffer.alloc(0)],
    ['unsupported_type', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['not_an_image', Buffer.from('%PDF-1.7')],
    ['too_many_pixels', interlacedPng(12_000, 12_000)],
  ])('E1: %s is named at the file', async (code, file) => {
    const answer = await upload('xiaochuan', file, PHOTO);
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_input', errors: [{ field: 'file', code }] } });
  });

  it('E2: too many bytes are 413, and the next upload works', async () => {
    const signature = { purpose: 'signature' };
    expect(await upload('xiaochuan', Buffer.alloc(3 * 1024 * 1024), signature)).toMatchObject({
      status: 413,
      body: { code: 'payload_too_large' },
    });
    expect((await upload('xiaochuan', picture, signature)).status).toBe(201);
  });

  it('no purpose, an unknown one, no file, another field: named', async () => {
    expect(await upload('xiaochuan', picture, {})).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'purpose' }] },
    });
    expect(await upload('xiaochuan', picture, { purpose: 'wallpaper' })).toMatchObject({ status: 400 });
    expect(await upload('xiaochuan', undefined, PHOTO)).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'file' }] },
    });
    expect(await upload('xiaochuan', picture, { ...PHOTO, path: '../x' })).toMatchObject({ status: 400 });
  });

  it('is for people: not without a session, not without a name', async () => {
    const form = await multipart(picture, PHOTO);
    expect((await people.call('POST', 'media', form)).status).toBe(401);
    const { accessToken } = await people.visit('openid-stranger');
    expect((await people.call('POST', 'media', { token: accessToken, ...form })).status).toBe(403);
  });

  it('a video can be fetched in parts', async () => {
    const { body } = await upload('xiaochuan', mp4File({ tracks: ['vide'] }), { purpose: 'video' });
    const whole = await open(body.url);
    const part = await open(body.url, { range: 'bytes=4-7' });
    expect(part).toMatchObject({ status: 206, headers: { 'content-range': `bytes 4-7/${whole.body.length}` } });
    expect(part.body).toEqual(whole.body.subarray(4, 8));
    expect((await open(body.url, { range: `bytes=${whole.body.length}-` })).status).toBe(416);
  });
});

describe('links to media (E4, D5)', () => {
  it('open nothing when tampered with, for another variant or medium, or after five minutes', async () => {
    const [one, two] = [
      (await upload('xiaochuan', picture, PHOTO)).body,
      (await upload('jingyi', picture, PHOTO)).body,
    ];
    const [path = '', token = ''] = one.url.split('?t=');
    for (const url of [
      path,
      `${path}?t=`,
      `${path}?t=${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
      `${path}?t=${token}&t=${token}`,
      `${path.replace('/full', '/thumb')}?t=${token}`,
      `${path.replace(one.id, two.id)}?t=${token}`,
      `${path.replace('/full', '/..%2f..%2fyouying.db')}?t=${token}`,
    ]) {
      expect(await open(url)).toMatchObject({ status: 404 });
    }
    people.clock.moveTo(people.clock.now() + 5 * MINUTE);
    expect((await open(one.url)).status).toBe(404);
  });

  it('open only for as long as their viewer may see the ticket', async () => {
    const ticketId = await insertTicket(people, 'xiaochuan');
    const { body } = await upload('engineer', picture, { purpose: 'before_photo' });
    expect((await open(body.url)).status).toBe(200);
    const ownerPersonId = await personOf('engineer');
    await people.database.transact((work) =>
      attachMedia(work, { mediaIds: [body.id], ownerPersonId, owner: { ticketId }, purposes: ['before_photo'] }),
    );
    expect((await open(body.url)).status).toBe(200);
    const move = (communityId: number) =>
      people.database.transact(async (work) => work.updateMany(Ticket, { id: ticketId }, { communityId }));
    await move(1);
    expect((await open(body.url)).status).toBe(404);
  });
});

describe('attachMedia', () => {
  const attach = async (who: Somebody, mediaIds: readonly string[], ticketId = 4711) => {
    const ownerPersonId = await personOf(who);
    return people.database.transact((work) =>
      attachMedia(work, { mediaIds, ownerPersonId, owner: { ticketId }, purposes: ['ticket_photo'] }),
    );
  };
  const refused = (code: string) => ({ code: 'invalid_input', extra: { errors: [{ field: 'mediaIds.0', code }] } });

  it('takes the uploader’s own, once', async () => {
    const { id } = (await upload('xiaochuan', picture, PHOTO)).body;
    await expect(attach('jingyi', [id])).rejects.toMatchObject(refused('not_found'));
    await expect(attach('xiaochuan', [id])).resolves.toEqual([Number(id)]);
    const row = await people.database.read.findOneGlobal(MediaEntity, { id: Number(id) });
    expect(row).toMatchObject({ ticketId: 4711, workOrderId: null, daySignatureId: null });
    await expect(attach('xiaochuan', [id])).rejects.toMatchObject(refused('not_found'));
  });

  it('of the right purpose, which exists', async () => {
    const { id } = (await upload('xiaochuan', picture, { purpose: 'signature' })).body;
    await expect(attach('xiaochuan', [id])).rejects.toMatchObject(refused('not_allowed'));
    await expect(attach('xiaochuan', ['1'])).rejects.toMatchObject(refused('not_found'));
    await expect(attach('xiaochuan', ['../1'])).rejects.toMatchObject(refused('not_found'));
    await expect(attach('xiaochuan', [])).resolves.toEqual([]);
  });

  it('of two at once one gets it', async () => {
    const { id } = (await upload('xiaochuan', picture, PHOTO)).body;
    const results = await Promise.allSettled([1, 2].map((ticketId) => attach('xiaochuan', [id], ticketId)));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
