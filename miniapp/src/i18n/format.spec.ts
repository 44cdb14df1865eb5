import {
  clockTime,
  countdown,
  dayWord,
  maskedPhone,
  minutesAndSeconds,
  moment,
  money,
  partOfDay,
  wholeMinutes,
} from './format';

const MORNING = Date.UTC(2026, 10, 22, 2, 40);
const HOUR = 3_600_000;

it.each([
  [0, '¥0.00'],
  [5, '¥0.05'],
  [4_500, '¥45.00'],
  [123_456, '¥1234.56'],
  [-4_500, '-¥45.00'],
])('%d fen is %s', (fen, words) => {
  expect(money(fen)).toBe(words);
});

it('tells the time of Shanghai whatever zone the phone is in', () => {
  expect(clockTime(MORNING)).toBe('10:40');
  expect(clockTime(Date.UTC(2026, 10, 22, 16, 5))).toBe('00:05');
});

it('says 今天, 明天, 后天, otherwise the date (never T+1)', () => {
  expect([0, 24, 48, 72, -24].map((hours) => dayWord(MORNING + hours * HOUR, MORNING, 'zh-CN'))).toEqual([
    '今天',
    '明天',
    '后天',
    '11 月 25 日',
    '昨天',
  ]);
});

it('counts days at midnight in Shanghai', () => {
  const lateEvening = Date.UTC(2026, 10, 22, 15, 59);
  expect(dayWord(lateEvening, MORNING, 'zh-CN')).toBe('今天');
  expect(dayWord(lateEvening + 60_000, MORNING, 'zh-CN')).toBe('明天');
});

it('leaves out the day of today', () => {
  expect(moment(MORNING, MORNING, 'zh-CN')).toBe('10:40');
  expect(moment(MORNING + 24 * HOUR, MORNING, 'en')).toBe('tomorrow 10:40');
});

it.each([
  [552_000, '09:12'],
  [4_152_000, '1:09:12'],
  [-1, '00:00'],
])('a countdown of %d ms reads %s', (left, words) => {
  expect(countdown(left)).toBe(words);
});

it('rounds what is left up to whole minutes', () => {
  expect(wholeMinutes(1)).toBe(1);
  expect(wholeMinutes(9 * 60_000)).toBe(9);
});

it('masks a number typed here and leaves a masked one alone', () => {
  expect(maskedPhone('13812346021')).toBe('138 **** 6021');
  expect(maskedPhone('138****6021')).toBe('138****6021');
});

it('greets by the Shanghai hour', () => {
  expect(partOfDay(MORNING)).toBe('morning');
  expect(partOfDay(Date.UTC(2026, 10, 22, 11))).toBe('evening');
  // Shortly after midnight it is still night, whatever the date says.
  expect(partOfDay(Date.UTC(2026, 10, 21, 16, 16))).toBe('evening');
});

it('shows a length as players do, in whole seconds that have passed', () => {
  expect([0, 8_900, 60_000, 75_000].map(minutesAndSeconds)).toEqual(['0:00', '0:08', '1:00', '1:15']);
});
