import assert from 'node:assert/strict';
import { mattersIn } from '../support/matters.mjs';

const BOTH = 'receptionist-ab';
const chosen = (person) =>
  person.find('select[aria-label="小区"]').evaluate((box) => box.selectedOptions[0].textContent);

/** Somebody who sits at the desks of two communities: everything follows the one that is chosen. */
export const twoDesks = {
  title: 'Two desks, one chair',
  steps: [
    [
      'the queue, the search and the counts are those of the chosen community; the other one shows what waits there',
      async (stage, state) => {
        const { report } = mattersIn(stage.api);
        state.green = await report({ description: '翠湖的晾衣架松了' });
        state.bright = await report({ as: 'resident-b', description: '锦绣的晾衣架松了' });
        const desk = await stage.enter(BOTH, 'computer');
        state.shared = desk;
        // What other journeys left open here is more than a page of 全部.
        await desk.tap(desk.find('#queue-tile-unregistered'));
        await desk.sees('翠湖的晾衣架松了');
        await desk.doesNotSee('锦绣的晾衣架松了');
        await desk.page.locator('option', { hasText: '锦绣花园 · 待立项 1' }).waitFor({ state: 'attached' });
        await desk.shot('desk-two-communities');
        await desk.find('select[aria-label="小区"]').selectOption({ index: 1 });
        await desk.sees('锦绣的晾衣架松了');
        await desk.doesNotSee('翠湖的晾衣架松了');
        await desk.write('搜编号', '晾衣架');
        await desk.find('.desk-search').getByText('锦绣').first().waitFor();
        assert.equal(await desk.find('.desk-search').getByText('翠湖的').count(), 0);
        await desk.page.keyboard.press('Escape');
      },
    ],
    [
      'the choice stays after a reload and stands in the address; what comes in there appears by itself',
      async (stage, { shared }) => {
        const community = shared.parameter('community');
        assert.match(community, /^\d+$/);
        await shared.page.reload();
        await shared.sees('锦绣的晾衣架松了', '实时');
        assert.equal(shared.parameter('community'), community);
        const { report } = mattersIn(stage.api);
        await report({ as: 'resident-b', description: '锦绣的信报箱锁坏了' });
        await shared.sees('锦绣的信报箱锁坏了');
        await shared.find('#rail-roster').click();
        await shared.sees('许佳怡');
        await shared.doesNotSee('林晓雯');
      },
    ],
    [
      'a link to a matter of the other community leads over to it, and says so',
      async (_stage, { shared, green }) => {
        await shared.open(`packages/desk/main/index?ticketId=${green.id}`);
        await shared.sees('这件事在翠湖花园，已切换过去');
        await shared.find('.desk-composer').waitFor();
        assert.match(await chosen(shared), /^翠湖花园/);
      },
    ],
  ],
};
