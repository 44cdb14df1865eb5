import { LANGUAGES } from '../language.js';
import { SAMPLE_NOW as NOW } from '../samples/facts.js';
import { DAY } from '../time.js';
import { identitiesIn } from './check-case.js';
import { checkReply } from './check-reply.js';
import { COMPLAINT_PHRASES } from './phrases.js';

const known = { staffNames: ['马超群', '周敏'], remedies: [{ dueAt: NOW + 3 * DAY }], now: NOW };
const codes = (text: string) => checkReply(text, known).map(({ code }) => code);

describe('CMP-5 the wording of a reply', () => {
  it.each([
    ['arguing', '您误会了'],
    ['arguing', '这不可能'],
    ['blaming', '规定就是这样'],
    ['blaming', '这不归我们管'],
    ['staff_name', '马超群已经改了'],
    ['promise_without_date', '我们会尽快处理'],
    ['promise_outside_plan', '11 月 30 日前公示'],
    ['arguing', 'You misunderstood.'],
    ['blaming', 'That is not our problem.'],
    ['promise_without_date', 'We will do it soon.'],
  ])('warns of %s in: %s', (code, text) => {
    expect(codes(text)).toEqual([code]);
  });

  it('has nothing against an apology with what is planned, nor against days gone by', () => {
    expect(codes('您好，关于您 11 月 21 日晚反映的问题，是我们的不对，向您道歉。11 月 25 日前公示办法。')).toEqual([]);
  });

  it('says each thing once', () => {
    expect(checkReply('尽快，尽快', known)).toEqual([{ code: 'promise_without_date', found: '尽快' }]);
  });

  it.each(COMPLAINT_PHRASES.map(({ key, text }) => [key, text] as const))(
    'the phrase %s stands before its own rules',
    (_, text) => {
      for (const language of LANGUAGES) {
        const findings = checkReply(text[language], known);
        // A third party’s news has no date of ours.
        expect(findings.filter(({ code }) => code !== 'promise_without_date')).toEqual([]);
      }
    },
  );
});

describe('CMP-6 a case has no names', () => {
  const identity = { names: ['江小川', '马超群'], phones: ['17900010001'], places: ['3 号楼 2 单元 1202'] };

  it.each([
    ['a resident', '江小川说', ['江小川']],
    ['a member of staff', '马超群态度生硬', ['马超群']],
    ['a name with spaces in it', '江 小 川说', ['江小川']],
    ['a telephone of the record', '打 17900010001', ['17900010001']],
    ['any telephone', '打 13800138000', ['13800138000']],
    ['the door', '在3号楼2单元1202', ['3 号楼 2 单元 1202', '3号楼2单元1202']],
    ['any door', '在 8 号楼 3 单元 902', ['8 号楼 3 单元 902']],
    ['nobody', '业户反映夜间外卖进不来，当班人员用语生硬', []],
  ])('%s', (_, text, found) => {
    expect(identitiesIn(text, identity)).toEqual(found);
  });
});
