import { accessTable } from '@youying/shared/domain/access/table';
import { REPORT_SECTIONS, reportSections } from './sections';

const OPERATION = {
  weekly: 'getWeeklyComplaints',
  callbacks: 'getCallbackSummary',
  rectification: 'getComplaintRates',
  archive: 'getArchive',
} as const;

it('FUP-3 CBK-12 CMP-7 CLO-7 a report stands in the menu of exactly those who may read it at the server', () => {
  for (const { name, roles } of REPORT_SECTIONS) {
    // Head office may read them all; the one it has to write itself stands in its menu.
    const readers = Object.keys(accessTable[OPERATION[name]]).filter(
      (role) => role !== 'head_office' || name === 'rectification',
    );
    expect([...roles].sort()).toEqual(readers.sort());
  }
});

it('CMP-7 CMP-4 whoever may have to write the report on a missed target finds its page', () => {
  const writers = Object.keys(accessTable.writeRectificationReport);
  const readers: readonly string[] = REPORT_SECTIONS.find(({ name }) => name === 'rectification')?.roles ?? [];
  expect(writers.filter((role) => !readers.includes(role))).toEqual([]);
});

it('the first report of a role is where 报表 leads', () => {
  expect(reportSections(['manager']).map(({ name }) => name)).toEqual([
    ...['weekly', 'callbacks', 'rectification', 'archive'],
  ]);
  expect(reportSections(['cashier'])[0]?.name).toBe('archive');
  expect(reportSections(['head_office']).map(({ name }) => name)).toEqual(['rectification']);
  expect(reportSections(['implementer'])).toEqual([]);
});
