import assert from 'node:assert/strict';
import { contrasts, fingersFit, fitsWidth } from '../support/looks.mjs';
import { mattersIn } from '../support/matters.mjs';
import { morning } from '../support/morning.mjs';

const HOUR = 3_600;
const AHEAD_MS = 8 * 3_600_000;
const dayOf = (instant) => new Date(instant + AHEAD_MS).toISOString().slice(0, 10);

const fits = async (person, where) => {
  await fitsWidth(person, where);
  await fingersFit(person, where);
  await contrasts(person, where);
};

/** 王建军 has this night and nobody else of engineering; the others are off until the morning after. */
async function setNight({ api }) {
  const now = await api.advance(1);
  const [tonight, next] = [dayOf(now), dayOf(now + 86_400_000)];
  const { items } = await api.call('listRoster', {
    as: 'manager',
    query: { day: tonight.replaceAll('-', ''), department: 'engineering' },
  });
  for (const { person } of items) {
    const night = {
      department: 'engineering',
      role: 'duty',
      from: `${tonight}T19:00:00+08:00`,
      to: `${next}T07:00:00+08:00`,
    };
    const shifts = person.name === '王建军' ? [night] : [];
    const body = { personId: person.id, day: tonight.replaceAll('-', ''), shifts };
    await api.call('setShifts', { as: 'manager', body });
  }
}

/** 夜间接报: the desk is empty, and whoever of engineering has the shift takes what comes in. */
export const atNight = {
  title: 'At night: who has the shift takes what comes in',
  steps: [
    [
      'INT-2: who has no shift reads who has it, and has no button',
      async (stage, state) => {
        await setNight(stage);
        const now = await stage.api.advance(1);
        const minutes = Math.floor(((now + AHEAD_MS) / 60_000) % 1_440);
        await stage.api.advance((22 * 60 - minutes) * 60);
        const { report } = mattersIn(stage.api);
        state.ticket = await report({ description: '夜里厨房水管一直滴水' });
        const off = await stage.enter('engineer-2', 'phone');
        await off.open(`packages/resident/matter/index?ticketId=${state.ticket.id}`);
        await off.sees('等当班师傅接手', '现在当班：王建军');
        await off.doesNotSee('接手后归您');
        await fits(off, 'at night, off duty');
        await off.shot('staff-night-off');
        await off.page.context().close();
      },
    ],
    [
      'INT-2: who has it takes it from 待办, registers it and has the order',
      async (stage, { ticket }) => {
        const on = await stage.enter('engineer-1', 'phone', { colorScheme: 'dark' });
        await on.goTab('待办');
        await on.press('夜里厨房水管一直滴水', { exact: false });
        await on.sees('夜里来的事', '您当班');
        await fits(on, 'at night, on duty');
        await on.shot('staff-night-take');
        await on.pressButton('接手');
        await on.sees('归您了');
        await on.choose('类别', '水龙头');
        await fits(on, 'at night, taken');
        await on.shot('staff-night-register');
        await on.pressButton('登记，派给我');
        await on.page.waitForURL(/pages\/orders\//);
        const seen = await stage.api.call('getTicket', { as: 'manager', path: { id: ticket.id } });
        assert.deepEqual(
          [seen.status, seen.owner.name, seen.workOrders.map(({ assignee }) => assignee.name)],
          ['handling', '王建军', ['王建军']],
        );
        await on.page.context().close();
      },
    ],
    [
      'INT-2: in the morning the supervisor confirms the handover',
      async (stage, { ticket }) => {
        await stage.api.advance(10 * HOUR + HOUR / 2);
        const supervisor = await stage.enter('cs-supervisor', 'computer');
        await supervisor.open('packages/desk/signoff/index');
        await supervisor.press('夜间接报交接');
        await supervisor.press('夜里厨房水管一直滴水', { exact: false });
        await supervisor.pressButton('我签字，接手');
        await supervisor.sees('这一类没有等您签字的');
        const { owner } = await stage.api.call('getTicket', { as: 'manager', path: { id: ticket.id } });
        assert.equal(owner.name, '周敏');
        await supervisor.page.context().close();
        await morning(stage.api);
      },
    ],
  ],
};
