import Taro from '@tarojs/taro';
import { call } from './api/call';
import { inBrowser } from './environment';
import { createStore } from './store';

/** Our names of the templates; the WeChat ids behind them are configuration (spec/wechat.md §4). */
export type TemplateKey = string;
export type SubscriptionResult = 'accept' | 'reject' | 'ban' | 'filter';

/** At most three per request: some devices still refuse more (wechat.md §4.2). */
const MOST_TEMPLATES = 3;

export interface SubscriptionQuestion {
  templateKeys: readonly TemplateKey[];
  answer(results: Record<TemplateKey, SubscriptionResult>): void;
}

/** H5 imitates WeChat's panel: the demo layer shows this question and answers it. */
export const subscriptionQuestion = createStore<SubscriptionQuestion | null>(null);

const templateIds = new Map<TemplateKey, string>();

/** The WeChat template ids come with the message rights; asking itself must not wait for the network (tap state). */
export function learnTemplateIds(items: readonly { templateKey: string; templateId?: string | null }[]): void {
  for (const { templateKey, templateId } of items) if (templateId) templateIds.set(templateKey, templateId);
}

/**
 * Asks for leave to notify. MUST be the first thing in a tap handler, before any upload: uploads and timers lose the
 * tap (wechat.md §4.2). Whatever is answered, the job goes on; the server's ledger is told, in the background.
 */
export async function askToNotify(templateKeys: readonly TemplateKey[]): Promise<void> {
  const keys = templateKeys.slice(0, MOST_TEMPLATES);
  const results = inBrowser ? await askPanel(keys) : await askWechat(keys);
  if (Object.keys(results).length === 0) return;
  call('recordSubscription', { body: { results } }).catch(() => undefined);
}

function askPanel(templateKeys: readonly TemplateKey[]): Promise<Record<TemplateKey, SubscriptionResult>> {
  return new Promise((resolve) => {
    subscriptionQuestion.set({
      templateKeys,
      answer(results) {
        subscriptionQuestion.set(null);
        resolve(results);
      },
    });
  });
}

async function askWechat(keys: readonly TemplateKey[]): Promise<Record<TemplateKey, SubscriptionResult>> {
  const known = keys.flatMap((key) => {
    const id = templateIds.get(key);
    return id === undefined ? [] : [[key, id] as const];
  });
  if (known.length === 0) return {};
  try {
    const answer = (await Taro.requestSubscribeMessage({
      tmplIds: known.map(([, id]) => id),
      entityIds: [],
    })) as unknown as Record<string, string>;
    return Object.fromEntries(known.map(([key, id]) => [key, resultOf(answer[id])]));
  } catch {
    // Main switch off, went to the background, no network: nobody was asked, so nothing is recorded.
    return {};
  }
}

/** `acceptWithAudio`, `acceptWithAlert` … are consent too (wechat.md §4.2). */
function resultOf(answer: string | undefined): SubscriptionResult {
  if (answer?.startsWith('accept')) return 'accept';
  return answer === 'ban' || answer === 'filter' ? answer : 'reject';
}
