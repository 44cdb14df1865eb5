import { assertAccessible } from '../support/accessible.mjs';
import { mattersIn } from '../support/matters.mjs';

const page = (path, parameters = {}) => {
  const search = new URLSearchParams(parameters).toString();
  return `/${path}/index${search === '' ? '' : `?${search}`}`;
};

/** axe-core over every page: nothing serious, nothing critical. */
export const accessible = {
  title: 'Accessible to everybody',
  steps: [
    [
      "the resident's pages",
      async (stage, state) => {
        const matters = mattersIn(stage.api);
        const mine = { as: 'resident-1' };
        state.ticket = (await matters.orderAt('accepted', { ...mine, description: '厨房水龙头漏水' })).ticket;
        state.quoted = (await matters.orderAt('quoted', { ...mine, description: '洗手盆下水慢' })).ticket;
        const closed = await matters.orderAt('confirmed', { ...mine, description: '玄关灯不亮', code: 'home_light' });
        await matters.close(closed.ticket);
        const ticketId = state.ticket.id;
        const resident = await stage.enter('resident-1', 'phone');
        const quotedOrder = state.quoted.workOrders?.[0]?.id;
        await assertAccessible(resident, {
          home: page('pages/home'),
          matters: page('pages/matters'),
          me: page('pages/me'),
          report: page('packages/resident/report'),
          matter: page('packages/resident/matter', { ticketId }),
          quote: page('packages/resident/quote', { ticketId: state.quoted.id, workOrderId: quotedOrder ?? '' }),
          rate: page('packages/resident/rate', { ticketId: closed.ticket.id }),
          emergency: page('packages/resident/emergency'),
          complaint: page('packages/resident/complaint'),
          consultation: page('packages/resident/consultation'),
          messages: page('packages/resident/messages'),
          joinHouse: page('packages/resident/join-house'),
          houses: page('packages/resident/houses'),
          privacy: page('packages/resident/privacy'),
        });
        await resident.page.context().close();
      },
    ],
    [
      "the engineer's pages",
      async (stage, state) => {
        const { id } = (await stage.api.call('listWorkOrders', { as: 'engineer-1', query: { limit: 1 } })).items[0] ?? {};
        const engineer = await stage.enter('engineer-1', 'phone');
        await assertAccessible(engineer, {
          orders: page('pages/orders'),
          todo: page('pages/todo'),
          me: page('pages/me'),
          order: page('packages/staff/order', { workOrderId: id }),
          quote: page('packages/staff/quote', { workOrderId: id }),
          finish: page('packages/staff/finish', { workOrderId: id }),
          badge: page('packages/staff/badge'),
          computerLogin: page('packages/staff/computer-login'),
          password: page('packages/staff/password'),
        });
        state.workOrderId = id;
        await engineer.page.context().close();
      },
    ],
    [
      'the desk, in the light and in the dark',
      async (stage, { ticket }) => {
        const ticketId = ticket.id;
        const pages = {
          desk: page('packages/desk/main', { ticketId }),
          matters: page('packages/desk/matters'),
          intake: page('packages/desk/intake'),
          dispatch: page('packages/desk/dispatch'),
          close: page('packages/desk/close', { ticketId }),
          callbacks: page('packages/desk/callbacks'),
          complaint: page('packages/desk/complaint'),
          emergency: page('packages/desk/emergency'),
          households: page('packages/desk/households'),
        };
        for (const colorScheme of ['light', 'dark']) {
          const desk = await stage.enter('receptionist', 'computer', { colorScheme });
          await assertAccessible(desk, pages);
          await desk.page.context().close();
        }
      },
    ],
    [
      "the supervisors', the manager's and the administrator's pages",
      async (stage) => {
        const supervisor = await stage.enter('cs-supervisor', 'computer');
        await assertAccessible(supervisor, {
          signoff: page('packages/desk/signoff'),
          settings: page('packages/desk/settings'),
          calendar: page('packages/desk/calendar'),
        });
        const head = await stage.enter('engineering-supervisor', 'computer');
        await assertAccessible(head, { overdue: page('packages/desk/overdue') });
        const admin = await stage.enter('admin', 'computer');
        await assertAccessible(admin, { import: page('packages/desk/import') });
      },
    ],
  ],
};
