import { TASK_AUDIENCES } from '@youying/shared/domain/procedures/types';
import { zhCN } from '@/i18n/zh-CN';
import { lastStep } from './duty-words';
import { sampleDuty } from './testing';

const at = '2026-11-22T03:28:00.000Z';
const now = Date.parse('2026-11-22T05:00:00.000Z');

describe('what was done about what is late', () => {
  it.each(TASK_AUDIENCES)('CMP-4: whom it was reported to is said in words, never by a code: %s', (audience) => {
    const duty = sampleDuty('1', { stepsTaken: [{ act: 'escalate', at, to: [audience] }] });
    expect(lastStep(duty, now, zhCN, 'zh-CN')).toMatch(/^11:28 报[\u4e00-\u9fff]+$/);
  });
});
