import { type AskedPerson, reachOf, type SentDelivery } from './reached.js';

const delivery = (state: SentDelivery['state'], outcome: string | null = null, arrivedAt: number | null = null) => ({
  ...{ state, outcome, arrivedAt },
});
const person = (openedAt: number | null, ...deliveries: SentDelivery[]): AskedPerson => ({
  askedAt: 10,
  openedAt,
  deliveries,
});
const sent = delivery('sent');
const lost = delivery('given_up', 'no_right');

describe('FUP-5 how far a question to the resident has come', () => {
  it.each<[string, readonly AskedPerson[], boolean, object]>([
    ['opened by one of the household', [person(30, lost), person(20, sent)], true, { state: 'opened', at: 20 }],
    ['on the phone', [person(null, delivery('sent', null, 15))], true, { state: 'arrived', at: 15 }],
    ['given to WeChat', [person(null, sent), person(null, lost)], true, { state: 'sent', at: 10 }],
    ['nobody knows: counted as sent', [person(null, delivery('unknown', 'timeout'))], true, { state: 'sent' }],
    ['waits for WeChat', [person(null, delivery('waiting'))], true, { state: 'sending', at: null }],
    ['the relay has not come to it', [], true, { state: 'sending', at: null }],
    ['no subscription left', [person(null, lost)], true, { state: 'failed', why: 'no_right' }],
    ['taken back at WeChat', [person(null, delivery('given_up', '43101 no_right'))], true, { why: 'no_right' }],
    ['nobody bound', [person(null, delivery('given_up', 'not_bound'))], true, { state: 'failed', why: 'not_bound' }],
    ['nobody to write to', [], false, { state: 'failed', why: 'not_bound' }],
    ['any other end', [person(null, delivery('given_up', 'expired'))], true, { state: 'failed', why: 'other' }],
  ])('%s', (_, asked, anybody, expected) => expect(reachOf(asked, anybody)).toMatchObject(expected));
});
