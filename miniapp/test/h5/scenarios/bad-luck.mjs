import assert from 'node:assert/strict';

const THREE = 3;

/** The desk gives this resident further houses of the community until there are so many. */
async function ownHouses({ call }, count) {
  const { name, houses } = await call('getMe', { as: 'resident-b' });
  const { items } = await call('listHouses', { as: 'receptionist-b', query: { q: '号楼', limit: 100 } });
  const free = items.filter(({ id }) => houses.every((house) => house.id !== id));
  for (const house of free.slice(0, count - houses.length)) {
    const body = { houseId: house.id, name, relation: 'owner' };
    const { id } = await call('requestHouseJoin', { as: 'resident-b', body });
    await call('decideJoinRequest', { as: 'receptionist-b', path: { id }, body: { decision: 'approve' } });
  }
  return (await call('getMe', { as: 'resident-b' })).houses;
}

/** Issue 4, "Bad input and bad luck": what a desk meets on a bad day. */
export const badDay = {
  title: 'A bad day at the desk',
  steps: [
    [
      'INT-4: a number of three households shows all three, and Alt 2 says which',
      async (stage, state) => {
        const houses = await ownHouses(stage.api, THREE);
        assert.equal(houses.length, THREE);
        const { phone } = await stage.api.call('getMe', { as: 'resident-b' });
        state.desk = await stage.enter('receptionist-b', 'computer');
        const { desk } = state;
        await desk.find('.desk-queue').waitFor();
        await desk.page.keyboard.press('n');
        await desk.sees('登记时限');
        await desk.page.keyboard.type(phone);
        await desk.page.keyboard.press('Enter');
        const rows = desk.page.locator('.desk-caller__house').filter({ visible: true });
        await rows.nth(THREE - 1).waitFor();
        assert.equal(await rows.count(), THREE);
        const second = await rows.nth(1).locator('.desk-caller__name').textContent();
        await desk.page.keyboard.press('Alt+2');
        await desk.shown(desk.page.locator('.desk-caller__house--chosen').filter({ hasText: second })).waitFor();
        await desk.sees('沈若兰');
        await desk.shot('desk-intake-three-houses');
        await desk.pressButton('清空重填');
        await desk.page.context().close();
      },
    ],
  ],
};
