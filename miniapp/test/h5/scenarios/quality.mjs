import assert from 'node:assert/strict';
import { contrasts, fingersFit, fitsWidth } from '../support/looks.mjs';
import { mattersIn } from '../support/matters.mjs';

const WEEK_SECONDS = 7 * 86_400;
const PAGE = 'packages/desk/quality/index';

/** A small button among the shown ones, by its place. */
const star = (person, mark) =>
  person.page
    .locator('.ui-stars__star')
    .filter({ visible: true })
    .nth(mark - 1);

const card = (person, words) =>
  person.page.locator('.desk-quality__card').filter({ visible: true, hasText: words }).first();

export const quality = {
  title: 'Quality, training and rating',
  steps: [
    [
      'HOT-9: whoever called is asked on the phone, without reload, and rates with one tap and a word',
      async (stage, state) => {
        const resident = await stage.enter('resident-1', 'phone');
        state.resident = resident;
        await resident.sees('报修');
        const { phone } = await stage.api.call('getMe', { as: 'resident-1' });
        const body = { channel: 'hotline', outcome: 'answered', phone };
        await stage.api.call('logContact', { as: 'receptionist', body });
        await resident.press(/接待了您/, {});
        await resident.sees('请您评价', '只有您能评');
        await resident.cannotPress('提交评价');
        await resident.tap(star(resident, 2));
        await resident.fillIn('想说的话', '没听我说完就挂了');
        await fitsWidth(resident, 'service rating');
        await fingersFit(resident, 'service rating');
        await contrasts(resident, 'service rating');
        await resident.shot('service-rating');
        await resident.pressButton('提交评价');
        await resident.sees('★★ 不满意', '没听我说完就挂了');
      },
    ],
    [
      'FUP-6: the lead looks into it within two hours; the apology is on the phone at once',
      async (stage, state) => {
        const lead = await stage.enter('cs-supervisor', 'computer');
        await lead.open(`${PAGE}?tab=reviews`);
        await lead.sees('没听我说完就挂了', '2 / 5 分', '核实期限');
        await lead.doesNotSee('江小川');
        await lead.cannotPress('核实好了');
        await lead.press('是我们的责任');
        await lead.fillIn('核实到什么', '录音里没让业户说完');
        await lead.cannotPress('核实好了');
        await lead.fillIn('向业户致歉', '对不起，没听您说完，已经改正');
        await fitsWidth(lead, 'reviews');
        await contrasts(lead, 'reviews');
        await lead.shot('desk-rating-review');
        await lead.pressButton('核实好了');
        await lead.sees('核实：是我们的责任', '已告诉业户');
        await state.resident.sees('答复：对不起，没听您说完，已经改正');
        await state.resident.page.context().close();
        await lead.page.context().close();
      },
    ],
    [
      'HOT-4: a week later some records are drawn; one is scored against the form; whose it is sees it at once and answers',
      async (stage, state) => {
        const { report, register } = mattersIn(stage.api);
        for (const description of ['质检：水龙头滴水', '质检：阀门生锈', '质检：下水有味', '质检：灯不亮']) {
          await register(await report({ description }));
        }
        await stage.api.advance(WEEK_SECONDS);
        const lead = await stage.enter('cs-supervisor', 'computer');
        const agent = await stage.enter('receptionist', 'computer');
        Object.assign(state, { lead, agent });
        await agent.open(PAGE);
        await agent.sees('抽检');
        await lead.open(PAGE);
        await lead.pressButton('抽上周的记录');
        const { items } = await stage.api
          .call('listQualitySamples', { as: 'cs-supervisor' })
          .then((found) => (found.items.length > 0 ? found : untilDrawn(stage, lead)));
        const { id } = await stage.api.call('getMe', { as: 'receptionist' });
        const own = items.filter((one) => one.agent.id === id);
        assert.ok(own.length > 0, 'nothing drawn of the receptionist');
        const [first] = own;
        state.no = first.no;
        const drawn = card(lead, first.no);
        await lead.tap(drawn.locator('.ui-button').filter({ hasText: '评分' }));
        for (const row of await drawn.locator('.desk-quality__item').all()) {
          await lead.tap(row.locator('.ui-segments__option').filter({ hasText: '4' }));
        }
        await drawn.locator('.ui-field input').fill('时间没有记全');
        await fitsWidth(lead, 'samples');
        await contrasts(lead, 'samples');
        await lead.shot('desk-quality');
        await lead.tap(drawn.locator('.ui-button--main'));
        await drawn.getByText('80 分').waitFor();
        const seen = card(agent, first.no);
        await seen.getByText('时间没有记全').waitFor();
        await seen.locator('.ui-field input').fill('业户自己没说时间');
        await agent.tap(seen.locator('.ui-button--main'));
        await drawn.getByText('本人说：业户自己没说时间').waitFor();
        await drawn.locator('.ui-field input').fill('下次追问一句');
        await lead.tap(drawn.locator('.ui-button--main'));
        await seen.getByText('答复：下次追问一句').waitFor();
      },
    ],
    [
      'HOT-7: an examination is recorded; failed, it stands on the record and in the stars',
      async (_, { lead, agent }) => {
        await lead.press('培训');
        await lead.pressButton('记一次培训、考试');
        await lead.press('考试');
        await lead.fillIn('内容', '接待员上岗考试');
        const row = lead.page.locator('.desk-quality__person').filter({ visible: true, hasText: '林晓雯' }).first();
        await lead.tap(row.locator('.ui-check'));
        await row.locator('input').nth(0).fill('38');
        await row.locator('input').nth(1).fill('40');
        await fitsWidth(lead, 'trainings');
        await contrasts(lead, 'trainings');
        await lead.shot('desk-training');
        await lead.pressButton('保存');
        await lead.sees('考试 · 接待员上岗考试', '考试 78 分，要补考');
        await lead.press('星级');
        await lead.sees('林晓雯', '★★', '要补考');
        await fitsWidth(lead, 'grades');
        await lead.shot('desk-stars');
        await agent.press('星级');
        await agent.sees('要补考');
        await lead.page.context().close();
        await agent.page.context().close();
      },
    ],
    [
      'HOT-4 HOT-7: on a phone the same, one below the other',
      async (stage) => {
        const lead = await stage.enter('cs-supervisor', 'narrowDesk', { colorScheme: 'dark' });
        for (const [tab, words] of [
          ['samples', '抽上周的记录'],
          ['reviews', '没听我说完就挂了'],
          ['grades', '★'],
          ['trainings', '接待员上岗考试'],
        ]) {
          await lead.open(`${PAGE}?tab=${tab}`);
          await lead.sees(words);
          await fitsWidth(lead, tab);
          await contrasts(lead, tab);
        }
        await lead.page.context().close();
      },
    ],
  ],
};

/** The draw that was pressed has come through. */
async function untilDrawn(stage, lead) {
  await lead.find('.desk-quality__card').waitFor();
  return stage.api.call('listQualitySamples', { as: 'cs-supervisor' });
}
