import type { TemplateBook, TemplateKey, TemplateMapping } from './template-book.js';

/** Ids look like real ones: 43 url-safe characters. */
const idFor = (channel: string, key: string) => `sim-${channel}-${key}-`.padEnd(43, '0');

const SUBSCRIBE_FIELDS: Readonly<Record<TemplateKey, TemplateMapping['fields']>> = {
  progress: { number: 'character_string1', status: 'phrase2', subject: 'thing3', note: 'thing5', at: 'time4' },
  quote_sign: { number: 'character_string1', subject: 'thing2', amount: 'amount3', note: 'thing4', at: 'time5' },
  bill: { place: 'thing1', amount: 'amount2', note: 'thing3', deadline: 'date4' },
  order_new: { number: 'character_string1', subject: 'thing2', place: 'thing3', deadline: 'time4', note: 'thing5' },
  order_press: { number: 'character_string1', place: 'thing2', status: 'phrase3', deadline: 'time4', note: 'thing5' },
};

const SERVICE_FIELDS: Readonly<Record<TemplateKey, TemplateMapping['fields']>> = {
  progress: { number: 'character_string1', status: 'phrase2', note: 'thing3', at: 'time4' },
  quote_sign: { number: 'character_string1', subject: 'thing2', amount: 'amount3', note: 'thing4' },
  bill: { place: 'thing1', amount: 'amount2', note: 'thing3', deadline: 'time4' },
  order_new: { number: 'character_string1', subject: 'thing2', place: 'thing3', deadline: 'time4' },
  order_press: { number: 'character_string1', place: 'thing2', status: 'phrase3', deadline: 'time4' },
};

const mappings = (channel: string, all: Readonly<Record<TemplateKey, TemplateMapping['fields']>>) =>
  Object.fromEntries(
    Object.entries(all).map(([key, fields]) => [key, { templateId: idFor(channel, key), fields }]),
  ) as Record<TemplateKey, TemplateMapping>;

/** Fits the templates that the simulator has; a real account brings its own file (docs/wechat-setup.md). */
export const SIMULATOR_TEMPLATE_BOOK: TemplateBook = {
  subscribe: mappings('mini', SUBSCRIBE_FIELDS),
  service: mappings('service', SERVICE_FIELDS),
};
