import { zhCN } from '@/i18n/zh-CN';
import { replyChecks } from './reply';

describe('CMP-5: reading a reply over', () => {
  it('says what is in order', () => {
    expect(replyChecks([], zhCN.complaints)).toEqual([
      { good: true, text: '没有争辩或推责的话' },
      { good: true, text: '没有出现员工姓名' },
      { good: true, text: '承诺和补救方案一致' },
    ]);
  });

  it('shows each thing a reader may mind instead', () => {
    const finding = { code: 'blaming' as const, found: '规定就这样', text: '有推责的话「规定就这样」' };
    const checks = replyChecks([finding], zhCN.complaints);
    expect(checks.filter(({ good }) => !good)).toEqual([{ good: false, text: '有推责的话「规定就这样」' }]);
    expect(checks.map(({ text }) => text)).not.toContain('没有争辩或推责的话');
  });
});
