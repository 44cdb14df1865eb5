import { DEPARTMENT_LABELS } from '@youying/shared/domain/labels';
import { type Language, type Localized, words } from '@youying/shared/domain/language';
import type { Department } from '@youying/shared/domain/roles';
import { newWorkbook } from '../../importing/public/new-workbook.js';
import { safeCell } from '../../tickets/queries/safe-cell.js';
import { minuteText } from '../../tickets/queries/ticket-workbook.js';
import type { DashboardView, OverdueView, ShareView } from '../dto/dashboard-views.js';

type Cell = string | number | null;
/** What the screen shows, with every late matter and not its first ones. */
type Taken = Omit<DashboardView, 'overdue'> & { readonly overdue: readonly OverdueView[] };

interface Sheet {
  readonly name: Localized;
  readonly heads: readonly Localized[];
  readonly rows: (view: Taken, language: Language) => Cell[][];
}

const NUMBER = words('编号', 'Number');
const COUNT = words('件数', 'Count');
const DEPARTMENT = words('部门', 'Department');
const MET = words('达标', 'On target');
const MISSED = words('没达标', 'Missed');

const verdict = (met: boolean | null, language: Language): string =>
  met === null ? '' : (met ? MET : MISSED)[language];

const departmentOf = (name: string, language: Language): string => DEPARTMENT_LABELS[name as Department][language];

const shareCells = ({ count, of, share }: ShareView): Cell[] => [count, of, share];

function figureRows({ month, year, callbacks, attainment, satisfaction }: Taken, language: Language): Cell[][] {
  const say = (label: Localized) => label[language];
  return [
    ...[month, year].map((rate): Cell[] => [
      say(rate.kind === 'month' ? words('月投诉率', 'Complaints, month') : words('年投诉率', 'Complaints, year')),
      ...[rate.effective, rate.households, rate.households === 0 ? null : rate.effective / rate.households],
      ...[rate.target, verdict(rate.households === 0 ? null : !rate.overTarget, language)],
    ]),
    [
      say(words('回访率', 'Callback rate')),
      ...shareCells(callbacks),
      ...[callbacks.target, verdict(callbacks.met, language)],
    ],
    [
      say(words('时限达成', 'On time')),
      ...shareCells(attainment),
      ...[attainment.target, verdict(attainment.met, language)],
    ],
    [
      say(words('满意度', 'Satisfaction')),
      ...[null, satisfaction.ratings, satisfaction.mean],
      ...[satisfaction.target, verdict(satisfaction.met, language)],
    ],
  ];
}

const SHEETS: readonly Sheet[] = [
  {
    name: words('数字', 'Figures'),
    heads: [
      ...[words('数字', 'Figure'), words('达到', 'Reached'), words('总数', 'Of'), words('结果', 'Result')],
      ...[words('目标', 'Target'), words('达标', 'On target')],
    ],
    rows: figureRows,
  },
  {
    name: words('投诉 12 个月', 'Complaints'),
    heads: [
      ...[words('月份', 'Month'), words('有效', 'Effective'), words('沟通性', 'Communicative')],
      words('未定', 'Undecided'),
    ],
    rows: ({ months }) =>
      months.map(({ from, effective, communicative, undecided }) => [
        from.slice(0, 'YYYY-MM'.length),
        ...[effective, communicative, undecided],
      ]),
  },
  {
    name: words('年投诉率累计', 'Rate of the year'),
    heads: [words('时间', 'When'), NUMBER, words('累计', 'Total')],
    rows: ({ steps }) => steps.map(({ at, no, rate }) => [minuteText(at), no, rate]),
  },
  {
    name: words('各部门时限达成', 'On time'),
    heads: [
      DEPARTMENT,
      ...[words('按时', 'On time'), words('到期', 'Due'), words('合计', 'Total')],
      ...[words('接单', 'Accept'), words('到场', 'Arrive'), words('完工', 'Finish')],
    ],
    rows: ({ departments }, language) =>
      departments.map(({ department, total, accept, arrive, finish }) => [
        departmentOf(department, language),
        ...shareCells(total),
        ...[accept.share, arrive.share, finish.share],
      ]),
  },
  {
    name: words('每周立项与销项', 'Weekly'),
    heads: [words('周一', 'Monday'), words('立项', 'Registered'), words('销项', 'Closed')],
    rows: ({ weeks }) => weeks.map(({ from, registered, closed }) => [from, registered, closed]),
  },
  {
    name: words('报修类别', 'Categories'),
    heads: [words('类别', 'Category'), COUNT, words('上期', 'Before')],
    rows: ({ categories }) => categories.map(({ name, count, before }) => [name, count, before]),
  },
  {
    name: words('逾期', 'Overdue'),
    heads: [NUMBER, words('什么逾期', 'What'), words('应在', 'Due'), DEPARTMENT, words('谁在办', 'Whose')],
    rows: ({ overdue }, language) =>
      overdue.map(({ no, duty, dueAt, department, holder }) => [
        ...[no, duty, minuteText(dueAt)],
        ...[departmentOf(department, language), holder],
      ]),
  },
];

const WIDTH = 18;

/** REP-7: figures and tables as numbers, without words of residents. @param mark whose, of when, and who took it out */
export async function dashboardWorkbook(view: Taken, mark: string, language: Language): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  for (const { name, heads, rows } of SHEETS) {
    const sheet = workbook.addWorksheet(name[language], {
      views: [{ state: 'frozen', ySplit: 2 }],
      headerFooter: { oddFooter: `&L${mark.replaceAll('&', '&&')}&R&P / &N` },
    });
    sheet.addRow([mark]);
    sheet.addRow(heads.map((head) => head[language])).font = { bold: true };
    for (const index of heads.keys()) sheet.getColumn(index + 1).width = WIDTH;
    for (const row of rows(view, language))
      sheet.addRow(row.map((cell) => (typeof cell === 'string' ? safeCell(cell) : cell)));
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
