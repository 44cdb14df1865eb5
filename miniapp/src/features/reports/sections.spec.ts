import { accessTable } from '@youying/shared/domain/access/table';
import { REPORT_SECTIONS, reportSections } from './sections';

const OPERATION = { weekly: 'getWeeklyComplaints', callbacks: 'getCallbackSummary', archive: 'getArchive' } as const;

it('FUP-3 CBK-12 CLO-7 a report stands in the menu of exactly those who may read it at the server', () => {
  for (const { name, roles } of REPORT_SECTIONS) {
    const readers = Object.keys(accessTable[OPERATION[name]]).filter((role) => role !== 'head_office');
    expect([...roles].sort()).toEqual(readers.sort());
  }
});

it('the first report of a role is where 报表 leads', () => {
  expect(reportSections(['manager']).map(({ name }) => name)).toEqual(['weekly', 'callbacks', 'archive']);
  expect(reportSections(['cashier'])[0]?.name).toBe('archive');
  expect(reportSections(['implementer'])).toEqual([]);
});
