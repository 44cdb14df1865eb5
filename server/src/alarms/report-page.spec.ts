import { reportPage } from './report-page.js';

it('EMG-4 words of people are words in the printed report, never markup', () => {
  const rows = [{ label: '原因', text: '<img src=x onerror="alert(1)"> & \'单引号\'' }];
  const report = { title: '<b>', no: 'BX1', community: '翠湖', sections: [{ title: '五', rows }] };
  const page = reportPage(report, '陈国栋');
  expect(page).not.toContain('<img');
  expect(page).not.toContain('<b>');
  expect(page).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;单引号&#39;');
});
