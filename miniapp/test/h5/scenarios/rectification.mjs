import { contrasts, fitsWidth } from '../support/looks.mjs';

const fits = async (person, where) => {
  await fitsWidth(person, where);
  await contrasts(person, where);
};

const DUTY = '向公司交投诉超标整改报告';
const COMMUNITY_B = '锦绣花园';

/** It is late by then: a card of its own with its button. */
const dutyOf = (person) => person.shown(person.page.locator('.todo-task').filter({ hasText: DUTY }));
const toTheReport = (person) => person.tap(dutyOf(person).locator('.ui-button').first());

/** For whoever owes it, from the list of duties to the written report; part of what a month leaves to write. */
export const rectificationSteps = [
  [
    'CMP-7 CMP-4: over target by a complaint about the manager, head office writes the report, from its duties, on a phone',
    async (stage, { overTarget }) => {
      const office = await stage.enter('head-office', 'phone');
      await office.sees('待办', '各小区投诉率和整改报告');
      await toTheReport(office);
      await office.sees(overTarget, '超目标是因为对项目经理的投诉');
      await office.cannotPress('写好存档');
      await fits(office, 'rectification report on a phone');
      await office.fillIn('为什么超了', '经理接待业户时当众发火，没有按接待规定请到办公室谈。');
      await office.fillIn('怎么改', '经理当面道歉；公司下月抽查两次接待记录。');
      await office.pressButton('写好存档');
      await office.sees('写好', '公司下月抽查两次接待记录');
      await office.open('pages/todo/index');
      await office.sees('各小区投诉率和整改报告');
      await dutyOf(office).waitFor({ state: 'hidden' });
      await fits(office, 'duties of head office');
      await office.page.context().close();
    },
  ],
  [
    'CMP-4: the manager finds the month as it should be, and nothing of the report',
    async (stage, { period }) => {
      const manager = await stage.enter('manager', 'computer');
      await manager.open(`packages/desk/rectification/index?period=${period}-01`);
      await manager.sees('达标，不用写整改报告');
      await manager.doesNotSee('公司下月抽查两次接待记录');
      await fits(manager, 'rectification report, nothing owed');
      await manager.page.context().close();
    },
  ],
  [
    'CMP-7: the manager of the other community writes to the company, and head office reads it at a computer',
    async (stage, { period }) => {
      const manager = await stage.enter('manager-b', 'computer');
      await manager.open('pages/todo/index');
      await toTheReport(manager);
      await manager.sees('超目标了。写清为什么超，怎么改。');
      await fits(manager, 'rectification report at a computer');
      await manager.fillIn('为什么超了', '师傅上门没穿鞋套。');
      await manager.fillIn('怎么改', '鞋套随工具包配发，主管每周抽查。');
      await manager.pressButton('报公司');
      await manager.sees('鞋套随工具包配发，主管每周抽查。');
      await manager.page.context().close();
      const office = await stage.enter('head-office', 'computer');
      await office.press('各小区投诉率和整改报告', { exact: false });
      await office.choose('小区', COMMUNITY_B);
      await office.open(`packages/desk/rectification/index?period=${period}-01&community=${await idOfB(stage)}`);
      await office.sees('鞋套随工具包配发，主管每周抽查。');
      await fits(office, 'rectification report read by head office');
      await office.press('按年');
      await office.sees('‰');
      await office.page.context().close();
    },
  ],
];

async function idOfB({ api }) {
  return (await api.call('getMe', { as: 'manager-b' })).roles[0].community.id;
}
