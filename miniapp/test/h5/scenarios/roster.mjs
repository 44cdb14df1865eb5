import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { contrasts, fitsWidth } from '../support/looks.mjs';

const ExcelJS = createRequire(new URL('../../../../server/package.json', import.meta.url))('exceljs');
const DAY_MS = 86_400_000;
const COLUMNS = ['姓名', '手机', '日期', '部门', '班别', '上班', '下班', '楼栋'];
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function workbook(rows) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('排班');
  for (const row of [COLUMNS, ...rows]) sheet.addRow(row);
  return { name: '下周排班.xlsx', mimeType: XLSX, buffer: Buffer.from(await book.xlsx.writeBuffer()) };
}

const shanghai = (at) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);
const compact = (day) => day.replaceAll('-', '');

async function choose(person, label, file) {
  const chooser = person.page.waitForEvent('filechooser');
  await person.pressButton(label);
  await (await chooser).setFiles(file);
}

export const rostering = {
  title: 'Roster, swaps and leave',
  steps: [
    [
      'DSP-5: the week by department; a day is set by hand and counts at once',
      async (stage, state) => {
        state.now = await stage.api.advance(1);
        state.lead = await stage.enter('engineering-supervisor', 'computer');
        const { lead } = state;
        await lead.open('packages/desk/roster/index');
        await lead.sees('一周排班', '王建军', '照上周排');
        await fitsWidth(lead, 'roster');
        await contrasts(lead, 'roster');
        await lead.shot('desk-roster');
        const { items } = await stage.api.call('listRoster', { as: 'manager', query: { department: 'engineering' } });
        state.people = items.map(({ person }) => person);
        const wang = state.people.find(({ name }) => name === '王建军');
        const midnight = Date.parse(`${shanghai(state.now)}T00:00:00+08:00`);
        await lead.tap(lead.find(`#roster-${wang.id}-${midnight}`));
        await lead.sees('整天休息').catch(() => undefined);
        await lead.sees('王建军', '保存，马上起效');
        await lead.fillIn('下班', '21:30');
        await lead.pressButton('保存，马上起效');
        await lead.sees('已保存，派单马上按新的来', '21:30');
      },
    ],
    [
      'DSP-5: an import names each bad cell and each overlap; mended, all is written; twice changes nothing',
      async (stage, { lead, now }) => {
        const day = shanghai(now + 3 * DAY_MS);
        await lead.press('从 Excel 导入');
        const bad = await workbook([
          ['王建军', null, day, '工程部', '当班', '08:00', '12:00', null],
          ['王建军', null, day, '工程部', '当班', '11:00', '15:00', null],
          ['没有的人', null, day, '工程部', '当班', '08:00', '12:00', null],
        ]);
        await choose(lead, '选择文件', bad);
        await lead.sees('有 3 处要改', `和 ${day} 11:00–15:00 的班重叠`, 'F2', 'A4', '没有“没有的人”这位员工');
        const good = await workbook([['王建军', null, day, '工程部', '当班', '06:00', '12:00', null]]);
        await choose(lead, '选择文件', good);
        await lead.sees('没有问题，可以导入');
        await lead.page.locator('.ui-button--main').filter({ visible: true, hasText: '导入' }).first().click();
        await lead.sees('已导入');
        const query = { day: compact(day), department: 'engineering' };
        const { items } = await stage.api.call('listRoster', { as: 'manager', query });
        const { shifts } = items.find(({ person }) => person.name === '王建军');
        assert.equal(shifts[0].from, new Date(Date.parse(`${day}T06:00:00+08:00`)).toISOString());
        await choose(lead, '选择文件', good);
        await lead.sees('没有问题，可以导入', '不变');
      },
    ],
    [
      'HOT-8: leave asked on the phone; the lead sees the gap before granting; the roster changes',
      async (stage, { lead, now, people }) => {
        const day = shanghai(now + 5 * DAY_MS);
        for (const { id, name } of people) {
          const shifts =
            name === '王建军'
              ? [
                  {
                    department: 'engineering',
                    role: 'duty',
                    from: new Date(Date.parse(`${day}T08:00:00+08:00`)).toISOString(),
                    to: new Date(Date.parse(`${day}T18:00:00+08:00`)).toISOString(),
                  },
                ]
              : [];
          await stage.api.call('setShifts', { as: 'manager', body: { personId: id, day: compact(day), shifts } });
          const before = compact(shanghai(now + 4 * DAY_MS));
          await stage.api.call('setShifts', { as: 'manager', body: { personId: id, day: before, shifts: [] } });
        }
        const engineer = await stage.enter('engineer-1', 'phone');
        await engineer.open('packages/staff/duty/index');
        await engineer.sees('周一', '周日');
        await engineer.press('请假');
        await engineer.pressButton('我要请假');
        await engineer.fillIn('从哪天', day);
        await engineer.fillIn('为什么', '回老家');
        await engineer.choose('谁接手', '李志强');
        await engineer.shot('staff-leave');
        await engineer.page.locator('.ui-button--main').filter({ visible: true, hasText: '请假' }).first().click();
        await engineer.sees('等批', '由李志强接手', '由部门主管批');
        await lead.press('请假');
        await lead.sees('批了以后有 1 段时间没人当班', '知道没人当班，仍批准');
        await lead.shot('desk-leave');
        await contrasts(lead, 'leave');
        await lead.pressButton('知道没人当班，仍批准');
        await lead.sees('没有请假');
        const query = { day: compact(day), department: 'engineering' };
        const { items } = await stage.api.call('listRoster', { as: 'manager', query });
        assert.deepEqual(items.find(({ person }) => person.name === '王建军').shifts, []);
        await engineer.page.context().close();
      },
    ],
    [
      'DSP-5: a swap asked on one phone is answered on the other, approved by the lead, and the roster has it',
      async (stage, { lead, now, people }) => {
        const [mine, theirs] = [shanghai(now + 8 * DAY_MS), shanghai(now + 9 * DAY_MS)];
        const at = (day, time) => new Date(Date.parse(`${day}T${time}:00+08:00`)).toISOString();
        const shiftOn = (day) => [
          { department: 'engineering', role: 'duty', from: at(day, '09:00'), to: at(day, '17:00') },
        ];
        const idOf = (name) => people.find((person) => person.name === name).id;
        for (const [name, day, shifts] of [
          ['王建军', mine, shiftOn(mine)],
          ['王建军', theirs, []],
          ['李志强', mine, []],
          ['李志强', theirs, shiftOn(theirs)],
        ]) {
          const body = { personId: idOf(name), day: compact(day), shifts };
          await stage.api.call('setShifts', { as: 'manager', body });
        }
        const asking = await stage.enter('engineer-1', 'phone');
        const asked = await stage.enter('engineer-2', 'phone');
        for (const one of [asking, asked]) {
          await one.open('packages/staff/duty/index');
          await one.press('换班');
          await one.sees('我要换班');
        }
        await asking.pressButton('我要换班');
        await asking.fillIn('我哪天的班给对方', mine);
        await asking.choose('和谁换', '李志强');
        await asking.fillIn('我上对方哪天的班', theirs);
        await asking.fillIn('为什么', '那天要带孩子看病');
        await fitsWidth(asking, 'asking a swap');
        await asking.shot('staff-swap');
        await asking.pressButton('问对方');
        await asking.sees('王建军 和 李志强 换班', '等对方答复');
        // The other phone, open all the while, has it without a reload.
        await asked.sees('那天要带孩子看病');
        await asked.pressButton('同意换');
        await asked.sees('等主管批');
        await asking.sees('等主管批');
        await lead.open('packages/desk/roster/index');
        await lead.press('换班');
        await lead.sees('那天要带孩子看病');
        await lead.pressButton('批准，换班');
        await asked.sees('已批，已换');
        await asking.sees('已批，已换');
        const query = { day: compact(mine), department: 'engineering' };
        const { items } = await stage.api.call('listRoster', { as: 'manager', query });
        const on = (name) => items.find(({ person }) => person.name === name).shifts.map(({ from }) => from);
        assert.deepEqual([on('王建军'), on('李志强')], [[], [at(mine, '09:00')]]);
        for (const one of [lead, asking, asked]) await one.page.context().close();
      },
    ],
  ],
};
