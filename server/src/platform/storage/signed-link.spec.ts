import { createLinkSigner, LONGEST_LINK_LIFE_MS } from './signed-link.js';

const START = Date.UTC(2026, 10, 22, 8, 0, 37, 123);
const secret = Buffer.alloc(32, 7);
const photo = { key: 'ab/full', variant: 'full' };
const VIEWER = 4_503_599_627_370_497;

function setUp(lifeMs?: number) {
  const clock = { time: START, now: () => clock.time };
  return { clock, signer: createLinkSigner({ secret, clock, lifeMs }) };
}

test('E4: a link opens for the viewer it was made for', () => {
  const { signer } = setUp();
  expect(signer.check(signer.sign(photo, VIEWER), photo)).toMatchObject({ ok: true, viewerId: VIEWER });
});

test('E4: a link opens for four minutes and never longer than five', () => {
  const { clock, signer } = setUp();
  for (let second = 0; second < 61; second += 1) {
    clock.time = START + second * 1000;
    const made = clock.time;
    const token = signer.sign(photo, VIEWER);
    clock.time = made + 240_000 - 1;
    expect(signer.check(token, photo).ok).toBe(true);
    clock.time = made + LONGEST_LINK_LIFE_MS;
    expect(signer.check(token, photo)).toEqual({ ok: false, code: 'link_expired' });
  }
});

test('two links of one minute are the same text, so that a phone loads a picture once', () => {
  const { clock, signer } = setUp();
  const first = signer.sign(photo, VIEWER);
  clock.time += 1000;
  expect(signer.sign(photo, VIEWER)).toBe(first);
});

test.each([
  ['another picture', { ...photo, key: 'ab/other' }],
  ['another variant', { ...photo, variant: 'thumb' }],
  ['key and variant shifted into each other', { key: 'ab/ful', variant: 'lfull' }],
])('E4: a link does not open %s', (_name, target) => {
  const { signer } = setUp();
  expect(signer.check(signer.sign(photo, VIEWER), target)).toEqual({ ok: false, code: 'link_invalid' });
});

test('E4: no letter of a link can be changed, left out or added', () => {
  const { signer } = setUp();
  const token = signer.sign(photo, VIEWER);
  const changed = [...token].flatMap((letter, at) =>
    ['0', 'z', 'A', '.', '_', '']
      .filter((other) => other !== letter)
      .map((other) => token.slice(0, at) + other + token.slice(at + 1)),
  );
  const forged = [...changed, `${token}A`, ` ${token}`, `${token}\n`, token.toUpperCase(), '', '..', '0.0.0'];
  expect(forged.length).toBeGreaterThan(250);
  for (const attempt of forged) expect(signer.check(attempt, photo)).toEqual({ ok: false, code: 'link_invalid' });
});

test('E4: a link of another server does not open', () => {
  const { clock, signer } = setUp();
  const other = createLinkSigner({ secret: Buffer.alloc(32, 8), clock });
  expect(signer.check(other.sign(photo, VIEWER), photo)).toEqual({ ok: false, code: 'link_invalid' });
});

test('E4: a short secret or a long life is refused at the start', () => {
  const clock = { now: () => START };
  expect(() => createLinkSigner({ secret: Buffer.alloc(31), clock })).toThrow('32 bytes');
  for (const lifeMs of [LONGEST_LINK_LIFE_MS + 1, 0, -1, Number.NaN]) {
    expect(() => createLinkSigner({ secret, clock, lifeMs })).toThrow('five minutes');
  }
});
