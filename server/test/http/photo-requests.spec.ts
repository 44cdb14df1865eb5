import { MediaEntity } from '../../src/media/media.entity.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { decideLimits } from '../support/communities.js';
import { png, sendFile } from '../support/images.js';
import { done, type Jobs, jobsIn } from '../support/job.js';

const HOUR_SECONDS = 3600;
const PHOTOS = 6;
const TRIES = 30;

let app: TestApp;
let jobs: Jobs;
let photo: Buffer;
beforeAll(async () => {
  app = await startTestApp();
  jobs = jobsIn(app);
  photo = await png();
  // One household in this file: what is counted for it all together has a test of its own below.
  await decideLimits(app, 'manager', { photoLinksPerHouse: 50, photoLinksPerSender: 500, photoTriesPerHouse: 1_000 });
}, 120_000);
afterAll(() => app.close());

const ask = (id: string, { as = 'receptionist', key, ...body }: { as?: string; key?: string; words?: string } = {}) =>
  app.call('askForPhotos', { as, path: { id }, body, ...(key ? { key } : {}) });
const open = (t: string) => app.call('getPhotoRequest', { query: { t } });
const add = (t: string, key?: string, bytes = photo) =>
  sendFile(app, `/api/v1/photo-requests/photos?t=${t}`, bytes, key ? { key } : {});

const tokenIn = (path: string) => path.replace('/p/', '');
async function asked(words?: string) {
  const { id } = await jobs.submit();
  const { path } = await done(ask(id, words === undefined ? {} : { words }));
  return { id, token: tokenIn(path) };
}
const photosOf = async (id: string) => (await jobs.ticketAs('receptionist', id)).media.length;
const linesOf = async (id: string, type: string) =>
  (await done(app.call('getTimeline', { as: 'receptionist', path: { id } }))).items.filter(
    (line) => line.type === type,
  );

/** What two answers must not differ in, that nobody may tell apart. */
const seen = ({ status, body }: { status: number; body: object }) => {
  const { requestId: _, ...rest } = body as { requestId?: string };
  return { status, ...rest };
};
const UNKNOWN = 'x'.repeat(43);

/** Neither reading nor sending tells this link from one that never was. */
async function isDead(token: string): Promise<void> {
  expect(seen(await open(token))).toEqual(seen(await open(UNKNOWN)));
  expect(seen(await add(token))).toEqual(seen(await add(UNKNOWN)));
  expect((await open(token)).status).toBe(404);
}

describe('INT-3 a photograph by a link', () => {
  it('INT-3 whoever holds the link reads the number, the place and what is wanted, and nothing else', async () => {
    const { id, token } = await asked('水槽下面的软管');
    expect(token).toMatch(/^[\w-]{43}$/);
    const { status, body } = await open(token);
    expect(status).toBe(200);
    expect(body).toMatchObject({ no: null, words: '水槽下面的软管', photosLeft: PHOTOS });
    expect(Object.keys(body).sort()).toEqual(
      ['community', 'hotline', 'no', 'photosLeft', 'place', 'until', 'words'].sort(),
    );
    const { no, place } = await jobs.register(id);
    expect((await open(token)).body).toMatchObject({ no, place });
  });

  it('INT-3 the link leads to the page; no cache keeps it and no page learns of it', async () => {
    const { token } = await asked();
    const { statusCode, headers } = await app.app.inject({ method: 'GET', url: `/p/${token}` });
    expect(statusCode).toBe(302);
    expect(headers).toMatchObject({
      location: `/#/packages/resident/photos/index?t=${token}`,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
  });

  it('INT-3 it hangs on the matter as a medium of nobody, with a line that the desk reads', async () => {
    const { id, token } = await asked();
    expect(await add(token)).toMatchObject({ status: 201, body: { photosLeft: PHOTOS - 1 } });
    const { media } = await jobs.ticketAs('receptionist', id);
    expect(media).toHaveLength(1);
    const rows = await app.dataSource.getRepository(MediaEntity).findBy({ ticketId: Number(id) });
    expect(rows).toMatchObject([{ uploaderId: null, purpose: 'ticket_photo', contentType: 'image/jpeg' }]);
    const [line] = await linesOf(id, 'photo_received');
    expect(line).toMatchObject({ actor: null, visibility: 'public', text: '业户按链接发来照片，第 1 张' });
    expect(line?.media).toMatchObject([{ id: media[0]?.id }]);
  });

  it('FUP-5 its owner is told with the first photograph, not with each', async () => {
    const { id } = await jobs.submit();
    await jobs.register(id);
    const token = tokenIn((await done(ask(id, { as: 'cs-supervisor' }))).path);
    for (const _ of [1, 2, 3]) await add(token);
    await app.advance(1);
    const { items } = await done(app.call('listMyMessages', { as: 'receptionist', query: { limit: 100 } }));
    expect(items.filter(({ type, subject }) => type === 'photo_received' && subject?.id === id)).toHaveLength(1);
  });

  it('E1: what is no photograph is named, hangs nowhere and uses nothing up', async () => {
    const { id, token } = await asked();
    for (const bytes of [Buffer.from('%PDF-1.7'), Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')]) {
      expect(await add(token, undefined, bytes)).toMatchObject({ status: 400, body: { errors: [{ field: 'file' }] } });
    }
    expect((await open(token)).body.photosLeft).toBe(PHOTOS);
    expect(await photosOf(id)).toBe(0);
  });
});

describe('INT-3 a link dies', () => {
  it('INT-3 with its time', async () => {
    const { id, token } = await asked();
    await app.advance(24 * HOUR_SECONDS - 60);
    expect((await add(token)).status).toBe(201);
    await app.advance(60);
    await isDead(token);
    expect(await photosOf(id)).toBe(1);
  });

  it('INT-3 with its last photograph: of eight at once with one left, one hangs', async () => {
    const { id, token } = await asked();
    for (let sent = 1; sent < PHOTOS; sent += 1) expect((await add(token)).status).toBe(201);
    const answers = await Promise.all(Array.from({ length: 8 }, () => add(token)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(7).fill(404)]);
    await isDead(token);
    expect(await photosOf(id)).toBe(PHOTOS);
    expect(await linesOf(id, 'photo_received')).toHaveLength(PHOTOS);
  });

  it('INT-3 with its matter', async () => {
    const { id, token } = await asked();
    await done(jobs.actOnTicket('cancelTicket', 'resident-1', id, {}));
    await isDead(token);
    expect((await ask(id)).status).toBe(409);
  });

  it('INT-3 when another is made', async () => {
    const { id, token } = await asked();
    const next = tokenIn((await done(ask(id))).path);
    expect(next).not.toBe(token);
    await isDead(token);
    expect((await open(next)).status).toBe(200);
  });

  it('INT-3 when it was tried too often, so that nobody keeps the decoder busy with it', async () => {
    const { token } = await asked();
    for (let tried = 0; tried < TRIES; tried += 1) await add(token, undefined, Buffer.from('not a picture'));
    expect(seen(await add(token))).toEqual(seen(await add(UNKNOWN)));
  });

  it.each(['', 'x', '../../etc', '%00', '😀'.repeat(22)])('what is no link of ours looks alike: %j', async (t) => {
    expect((await app.call('getPhotoRequest', { query: { t } })).status).toBe(404);
  });
});

describe('the same command again', () => {
  it('INT-3 a photograph sent again with its key, at once or later, hangs once', async () => {
    const { id, token } = await asked();
    const together = await Promise.all([add(token, 'photo-a'), add(token, 'photo-a')]);
    const late = await add(token, 'photo-a');
    expect([...together, late].map(({ status, body }) => [status, body.photosLeft])).toEqual(
      Array(3).fill([201, PHOTOS - 1]),
    );
    expect(late.headers['idempotency-replayed']).toBe('true');
    expect(await photosOf(id)).toBe(1);
    expect((await add(token, 'photo-a', await png(7, 7))).status).toBe(422);
  });

  it('INT-3 the last photograph is answered again although the link is used up', async () => {
    const { token } = await asked();
    for (let sent = 1; sent <= PHOTOS; sent += 1) await add(token, `photo-${sent}`);
    expect(await add(token, `photo-${PHOTOS}`)).toMatchObject({ status: 201, body: { photosLeft: 0 } });
  });

  it('a key is its holder’s: the same one by another link is another photograph', async () => {
    const [one, other] = [await asked(), await asked()];
    for (const { token } of [one, other]) expect((await add(token, 'photo-b')).status).toBe(201);
    for (const { id } of [one, other]) expect(await photosOf(id)).toBe(1);
  });

  it('INT-3 asked again with its key the desk gets the same link, once in the timeline', async () => {
    const { id } = await jobs.submit();
    const answers = [await done(ask(id, { key: `ask-${id}` })), await done(ask(id, { key: `ask-${id}` }))];
    expect(answers[1]).toEqual(answers[0]);
    expect(await linesOf(id, 'photos_asked')).toHaveLength(1);
    expect((await open(tokenIn(answers[0]?.path ?? ''))).status).toBe(200);
  });
});

describe('who knows of it', () => {
  it.each([
    ['receptionist-b', 404],
    ['resident-1', 403],
    ['resident-b', 404],
    ['head-office', 403],
  ])('INT-3 %s makes no link: %i', async (as, status) => {
    const { id, token } = await asked();
    expect((await ask(id, { as })).status).toBe(status);
    expect((await open(token)).status).toBe(200);
  });

  it('F1: the secret of a link stands nowhere in the database', async () => {
    const { token } = await asked();
    await add(token, 'photo-c');
    await app.advance(1);
    for (const { tableName } of app.dataSource.entityMetadatas) {
      const rows = await app.dataSource.query(`SELECT * FROM ${tableName}`);
      expect([tableName, JSON.stringify(rows).includes(token)]).toEqual([tableName, false]);
    }
  });
});
