import { shanghaiDay } from '@youying/shared/domain/time';
import sharp from 'sharp';
import { mediaUrl } from '../../src/media/public/media-url.js';
import { LINK_SIGNER, type LinkSigner } from '../../src/platform/storage/signed-link.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { communityOf } from '../support/communities.js';
import { upload } from '../support/images.js';
import { done, type Jobs, jobsIn } from '../support/job.js';
import { hasColour, type Printed, papersIn, readPdf } from '../support/paper.js';
import { StillClock } from '../support/still-clock.js';

/** Monday evening: the day is nearly over. */
const EVENING = Date.parse('2026-11-23T17:00+08:00');
const DAY_SECONDS = 24 * 60 * 60;

let app: TestApp;
let jobs: Jobs;
let id: string;
beforeAll(async () => {
  app = await startTestApp({ ROLE: 'web' }, new StillClock(EVENING));
  jobs = jobsIn(app);
  id = await communityOf(app, 'manager');
}, 120_000);
afterAll(() => app.close());

/** No ink of ours has this colour. */
const INK = { r: 200, g: 30, b: 30 };
const ink = () =>
  sharp({ create: { width: 300, height: 120, channels: 3, background: INK } })
    .png()
    .toBuffer();
const drawnBy = async (as: string) => upload(app, as, 'signature', await ink());

const today = () => shanghaiDay(app.clock.now());
const record = (as: string, day = today()) => app.call('getDayRecord', { as, path: { id, day } });
/** What has nothing arranged gets its way (FUP-2): here it is about the name alone. */
async function sign(as: string, body: object) {
  const ways = (await done(record(as))).first
    .filter(({ needsWay }) => needsWay)
    .map(({ ticketId }) => ({ ticketId, text: '明早先派' }));
  return app.call('signDayRecord', { as, path: { id, day: today() }, body: { opinion: '平稳', ways, ...body } });
}
const open = async (url: string) => (await app.app.inject({ method: 'GET', url })).statusCode;
const refused = (field: string, code: string) => ({
  status: 400,
  body: { code: 'invalid_input', errors: [{ field, code }] },
});
const nextDay = async () => {
  await app.advance(DAY_SECONDS);
  app.signInAnew();
};
async function paperOfDay(as: string, day: string): Promise<Buffer> {
  const printed: Printed = await done(app.call('printDayRecord', { as, path: { id, day } }));
  return papersIn(app).paperOf(printed.url);
}

describe('the name under the record of a day', () => {
  it('REP-1 is given: drawn or typed, not both, not nothing', async () => {
    const signatureMediaId = await drawnBy('cs-supervisor');
    expect(await sign('cs-supervisor', {})).toMatchObject(refused('signatureMediaId', 'signature_required'));
    const both = { signatureMediaId, typedName: '周敏' };
    expect(await sign('cs-supervisor', both)).toMatchObject(refused('typedName', 'signed_twice'));
    expect((await done(record('cs-supervisor'))).signature).toBeNull();
  });

  it('REP-1 is one’s own, and was made for signing', async () => {
    const theirs = await drawnBy('manager');
    const photo = await upload(app, 'cs-supervisor', 'ticket_photo');
    const { name } = await done(app.call('getMe', { as: 'manager' }));
    const answers = [
      await sign('cs-supervisor', { signatureMediaId: theirs }),
      await sign('cs-supervisor', { signatureMediaId: photo }),
      await sign('cs-supervisor', { typedName: name }),
    ];
    expect(answers).toMatchObject([
      refused('signatureMediaId', 'not_found'),
      refused('signatureMediaId', 'not_allowed'),
      refused('typedName', 'not_own_name'),
    ]);
  });

  it('REP-1 drawn, it is on the screen, in the month and on paper, for whoever may read the day', async () => {
    const day = today();
    const signatureMediaId = await drawnBy('cs-supervisor');
    await done(sign('cs-supervisor', { signatureMediaId }));
    const { signature } = await done(record('manager'));
    expect(signature).toMatchObject({ way: 'drawn', byName: expect.any(String) });
    expect(await open(signature?.imageUrl ?? '')).toBe(200);
    const { items } = await done(
      app.call('listSignedDays', { as: 'head-office', path: { id }, query: { month: '2026-11' } }),
    );
    expect(items).toMatchObject([{ day, way: 'drawn' }]);
    expect(await open(items[0]?.imageUrl ?? '')).toBe(200);
    const paper = await paperOfDay('manager', day);
    expect((await readPdf(paper)).text).toContain('手写签');
    expect(await hasColour(paper, INK)).toBe(true);
  });

  it('REP-1 E4 a link to it opens for nobody who may not read the day, nor for whom is of another community', async () => {
    const signatureMediaId = await drawnBy('cs-supervisor');
    await nextDay();
    await done(sign('cs-supervisor', { signatureMediaId }));
    const signer = app.app.get<LinkSigner>(LINK_SIGNER);
    const statusFor = async (as: string) => {
      const me = await done(app.call('getMe', { as }));
      return open(mediaUrl(signer, Number(signatureMediaId), 'full', Number(me.id)));
    };
    expect([await statusFor('cs-supervisor'), await statusFor('manager'), await statusFor('head-office')]).toEqual([
      200, 200, 200,
    ]);
    for (const as of ['receptionist', 'engineer-1', 'resident-1', 'manager-b']) expect(await statusFor(as)).toBe(404);
  });

  it('REP-1 one drawing signs once: not another day, not an order', async () => {
    const { signatureMediaId } = await signedOrder();
    await nextDay();
    const ofDay = await drawnBy('manager');
    await done(sign('manager', { signatureMediaId: ofDay }));
    await nextDay();
    expect(await sign('manager', { signatureMediaId: ofDay })).toMatchObject(refused('signatureMediaId', 'not_found'));
    expect(await sign('manager', { signatureMediaId })).toMatchObject(refused('signatureMediaId', 'not_found'));
  });

  it('REP-1 typed, it is the name as a name, and says that it was typed', async () => {
    await nextDay();
    const { name } = await done(app.call('getMe', { as: 'cs-supervisor' }));
    if (name === null) throw new Error('the supervisor has no name');
    const { signature } = await done(sign('cs-supervisor', { typedName: ` ${name} ` }));
    expect(signature).toMatchObject({ way: 'keyboard', byName: name, imageUrl: null });
    const paper = await paperOfDay('cs-supervisor', today());
    const { text } = await readPdf(paper);
    expect([text.includes('键盘签'), text.includes(name), await hasColour(paper, INK)]).toEqual([true, true, false]);
  });
});

/** Signed by the resident with a drawing. */
async function signedOrder() {
  const { order } = await jobs.orderAt('finished');
  const signatureMediaId = await drawnBy('resident-1');
  await done(jobs.act('signWorkOrder', 'resident-1', order.id, { satisfied: true, signatureMediaId }));
  return { signatureMediaId };
}

describe('the name under an order', () => {
  const bySelf = (orderId: string, typedName: string) =>
    jobs.act('signWorkOrder', 'resident-1', orderId, { satisfied: true, typedName });

  it('WRK-8 a resident who cannot draw signs with their name; order and paper say in which way', async () => {
    const { order } = await jobs.orderAt('finished');
    expect(await bySelf(order.id, '何静宜')).toMatchObject(refused('typedName', 'not_own_name'));
    expect((await done(bySelf(order.id, '江小川'))).signature).toMatchObject({
      way: 'keyboard',
      by: 'resident',
      name: '江小川',
      imageUrl: null,
    });
    const { text } = await papersIn(app).read('printWorkOrder', 'receptionist', order.id, {});
    expect(text).toContain('键盘签');
  });

  it('CLO-1 a typed name is a signature: nothing is missing for the close-out because of it', async () => {
    const { ticketId, order } = await jobs.orderAt('finished');
    const missing = async () =>
      (await jobs.ticketAs('receptionist', ticketId)).closeRequirements.map(({ code }) => code);
    expect(await missing()).toContain('signature_missing');
    await done(bySelf(order.id, '江小川'));
    expect(await missing()).not.toContain('signature_missing');
  });

  it('WRK-8 a drawn one says that it was drawn', async () => {
    const { order } = await jobs.orderAt('signed');
    expect(order.signature).toMatchObject({ way: 'drawn', imageUrl: expect.stringContaining('/api/v1/media/') });
    const { text } = await papersIn(app).read('printWorkOrder', 'receptionist', order.id, {});
    expect(text).not.toContain('键盘签');
  });
});
