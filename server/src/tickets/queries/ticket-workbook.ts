import { DEPARTMENT_LABELS } from '@youying/shared/domain/labels';
import type { Language } from '@youying/shared/domain/language';
import { maskPhone } from '@youying/shared/domain/phone';
import type { Department } from '@youying/shared/domain/roles';
import { TICKET_STATUS_LABELS } from '@youying/shared/domain/ticket/labels';
import type { Priority, TicketStatus } from '@youying/shared/domain/ticket/types';
import { shanghaiDay, shanghaiTime } from '@youying/shared/domain/time';
import { newWorkbook } from '../../importing/public/new-workbook.js';
import type { TicketView } from '../dto/ticket-views.js';
import { safeCell } from './safe-cell.js';

const PRIORITY_WORDS: Readonly<Record<Priority, Readonly<Record<Language, string>>>> = {
  emergency: { 'zh-CN': '急修', en: 'Urgent' },
  high: { 'zh-CN': '高', en: 'High' },
  normal: { 'zh-CN': '一般', en: 'Normal' },
  low: { 'zh-CN': '低', en: 'Low' },
};

/** `2026-11-22 10:27`, in Shanghai. */
export function minuteText(at: string | null): string | null {
  if (at === null) return null;
  const instant = Date.parse(at);
  return `${shanghaiDay(instant).replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3')} ${shanghaiTime(instant)}`;
}

type Column = readonly [
  header: Readonly<Record<Language, string>>,
  width: number,
  of: (ticket: TicketView, language: Language) => string | null,
];

/** A file leaves the house: no whole number stands in it, not even of whom its reader is to ring. */
const COLUMNS: readonly Column[] = [
  [{ 'zh-CN': '编号', en: 'Number' }, 18, ({ no }) => no],
  [
    { 'zh-CN': '状态', en: 'Status' },
    12,
    ({ status }, language) => TICKET_STATUS_LABELS[status as TicketStatus].tag[language],
  ],
  [
    { 'zh-CN': '优先级', en: 'Priority' },
    8,
    ({ priority }, language) => PRIORITY_WORDS[priority as Priority][language],
  ],
  [{ 'zh-CN': '类别', en: 'Category' }, 16, ({ categoryName }) => categoryName],
  [
    { 'zh-CN': '部门', en: 'Department' },
    10,
    ({ department }, language) => (department ? DEPARTMENT_LABELS[department as Department][language] : null),
  ],
  [{ 'zh-CN': '位置', en: 'Place' }, 22, ({ place }) => place],
  [{ 'zh-CN': '内容', en: 'Words' }, 60, ({ description }) => description],
  [{ 'zh-CN': '联系人', en: 'Contact' }, 12, ({ contact }) => contact?.name ?? null],
  [{ 'zh-CN': '电话', en: 'Phone' }, 16, ({ contact }) => (contact?.phone ? maskPhone(contact.phone) : null)],
  [{ 'zh-CN': '负责', en: 'Owner' }, 12, ({ owner }) => owner?.name ?? null],
  [{ 'zh-CN': '报来', en: 'Reported' }, 18, ({ createdAt }) => minuteText(createdAt)],
  [{ 'zh-CN': '立项', en: 'Registered' }, 18, ({ registeredAt }) => minuteText(registeredAt)],
  [{ 'zh-CN': '销项', en: 'Closed' }, 18, ({ closedAt }) => minuteText(closedAt)],
  [{ 'zh-CN': '结果', en: 'Outcome' }, 40, ({ outcome }) => outcome],
];

/** @param mark who took it out and when: the first line of the sheet, and at the foot of every printed page */
export async function ticketWorkbook(
  tickets: readonly TicketView[],
  mark: string,
  language: Language,
): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  const sheet = workbook.addWorksheet(language === 'en' ? 'Tickets' : '事项', {
    views: [{ state: 'frozen', ySplit: 2 }],
    headerFooter: { oddFooter: `&L${mark.replaceAll('&', '&&')}&R&P / &N` },
  });
  sheet.addRow([mark]);
  sheet.addRow(COLUMNS.map(([header]) => header[language])).font = { bold: true };
  COLUMNS.forEach(([, width], index) => {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    // Text, or Excel would turn telephone numbers into 1.38E+10.
    column.numFmt = '@';
  });
  for (const ticket of tickets) {
    sheet.addRow(COLUMNS.map(([, , of]) => safeCell(of(ticket, language) ?? '')));
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
