import type { ReportDocument } from '@youying/shared/domain/alarm/report';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words of people in a page: never markup. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const STYLE = `body{font:14px/22px "Noto Sans SC","PingFang SC",sans-serif;max-width:720px;margin:32px auto;color:#1d2129}
h1{font-size:22px;line-height:30px;text-align:center}h2{font-size:16px;margin:24px 0 8px}
p{text-align:center;color:#4e5969}table{width:100%;border-collapse:collapse}
th,td{border:1px solid #c9cdd4;padding:6px 8px;text-align:left;vertical-align:top;white-space:pre-wrap}
th{width:34%;font-weight:400;color:#4e5969}footer{margin-top:32px;text-align:right}@media print{body{margin:0}}`;

/** The report as a page to print; it loads nothing. `written`: by whom and when, in words. */
export function reportPage({ title, no, community, sections }: ReportDocument, written: string): string {
  const body = sections.map(
    ({ title: heading, rows }) =>
      `<h2>${escaped(heading)}</h2><table>${rows
        .map(({ label, text }) => `<tr><th>${escaped(label)}</th><td>${escaped(text)}</td></tr>`)
        .join('')}</table>`,
  );
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(`${no} ${title}`)}</title><style>${STYLE}</style></head><body><h1>${escaped(title)}</h1><p>${escaped(`${community} ${no}`)}</p>${body.join('')}<footer>${escaped(written)}</footer></body></html>`;
}
