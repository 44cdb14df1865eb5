import { createWechatClient, type WechatClient } from '../client/wechat-client.js';
import type { WechatLogger } from '../logger.js';
import { WECHAT_POLICY, type WechatPolicy } from '../policy.js';
import { startSimulator, type WechatSimulator } from '../simulator/simulator.js';
import { buildData } from '../templates/build-data.js';
import { SIMULATOR_TEMPLATE_BOOK } from '../templates/simulator-template-book.js';
import { manualClock, START } from './manual-clock.js';

export interface TestBench {
  readonly clock: ReturnType<typeof manualClock>;
  readonly simulator: WechatSimulator;
  readonly client: WechatClient;
  /** Pauses the client asked for (ms); none is really waited. */
  readonly pauses: number[];
  /** Every line that was logged, as JSON. */
  readonly lines: string[];
  /** Another client of the same account, as a second process has one. */
  readonly newClient: (policy?: Partial<WechatPolicy>) => WechatClient;
  readonly stop: () => Promise<void>;
}

/** The client and the simulator, joined by real HTTP on a clock that stands still. */
export async function startTestBench(): Promise<TestBench> {
  const clock = manualClock();
  const simulator = await startSimulator({ clock, pages: ['pages/ticket/index'] });
  const pauses: number[] = [];
  const lines: string[] = [];
  const write = (fields: Readonly<Record<string, unknown>>, message: string) => {
    lines.push(JSON.stringify({ ...fields, message }));
  };
  const logger: WechatLogger = { debug: write, warn: write, error: write };
  const pause = async (ms: number) => {
    pauses.push(ms);
  };
  const newClient = (policy: Partial<WechatPolicy> = {}) =>
    createWechatClient({
      settings: simulator.settings(),
      clock,
      logger,
      policy: { ...WECHAT_POLICY, ...policy },
      pause,
    });
  return { clock, simulator, client: newClient(), pauses, lines, newClient, stop: simulator.stop };
}

export const OPENID = 'oResident1_0000000000000000';
export const FOLLOWER = 'oFollower1_0000000000000000';

const { progress } = SIMULATOR_TEMPLATE_BOOK.subscribe;

export const PROGRESS_ID = progress.templateId;

/** A message that the simulator takes from anyone who has a right. */
export const progressMessage = (openid = OPENID) => ({
  openid,
  templateId: progress.templateId,
  page: 'pages/ticket/index?id=1',
  data: buildData(progress, {
    number: 'BX20261122-0001',
    status: '已派单',
    subject: '厨房漏水',
    note: '王师傅已接单，预计16:40到',
    at: { instant: START },
  }),
});
