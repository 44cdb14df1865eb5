import assert from 'node:assert/strict';
import { contrasts, fingersFit, fitsWidth, linesStand } from '../support/looks.mjs';
import { mattersIn } from '../support/matters.mjs';
import { readable } from '../support/open-page.mjs';

/** Pages by side, with a text that only stands there once they are loaded. */
const RESIDENT = [
  ['pages/home/index', '报修'],
  ['pages/matters/index', '我的事项'],
  ['pages/me/index', '关怀模式'],
  ['packages/resident/report/index', '哪里坏了？'],
  ['packages/resident/emergency/index', '呼叫值班室'],
  ['packages/resident/complaint/index', '发生了什么？'],
  ['packages/resident/consultation/index', '想问什么'],
  ['packages/resident/join-house/index', '登记您的房号'],
  ['packages/resident/privacy/index', '我们记下什么'],
  ['packages/resident/close-account/index', '留下来的'],
  ['packages/resident/service-rating/index', '只有您能评'],
];
const STAFF = [
  ['pages/orders/index', '今天办完'],
  ['pages/todo/index', '待办'],
  ['pages/me/index', '关怀模式'],
  ['packages/staff/badge/index', '工作证'],
];
const DESK = [
  ['packages/desk/main/index', '事项表'],
  ['packages/desk/intake/index', '登记时限'],
  ['packages/desk/dispatch/index', '待派'],
  ['packages/desk/callbacks/index', '今天要访'],
  ['packages/desk/emergency/index', '一键告警'],
  ['packages/desk/households/index', '没有等着核对的申请'],
];
const SUPERVISOR = [
  ['packages/desk/signoff/index', '逾期，为什么'],
  ['packages/desk/overdue/index', '逾期，为什么'],
  ['packages/desk/settings/index', '接单，没接就督办'],
  ['packages/desk/calendar/index', '办公室'],
  ['packages/desk/quality/index', '抽上周的记录'],
];

/** Windows between a computer's and a phone's (design/desk.md, Responsive). */
const NARROWER = [
  [1280, 800],
  [1100, 800],
  [768, 1024],
];

async function walk(person, pages, check) {
  for (const [path, words] of pages) {
    await person.open(path);
    await person.sees(words);
    await check(path);
  }
}

/** Matters in the states whose pages are looked at. */
async function mattersToLookAt(stage) {
  const { orderAt } = mattersIn(stage.api);
  const quoted = await orderAt('quoted', { as: 'resident-1', description: '洗手盆水龙头渗水' });
  const finished = await orderAt('finished', { as: 'resident-1', description: '阳台水龙头拧不动' });
  const arrived = await orderAt('arrived', { as: 'resident-1', description: '马桶旁角阀滴水' });
  return {
    resident: [
      [`packages/resident/matter/index?ticketId=${quoted.ticket.id}`, '办理经过'],
      [`packages/resident/quote/index?ticketId=${quoted.ticket.id}`, '报价单'],
      [`packages/resident/sign/index?ticketId=${finished.ticket.id}`, '您签的是这张工单'],
    ],
    staff: [
      [`packages/staff/order/index?orderId=${arrived.order.id}`, '进门三件事'],
      [`packages/staff/quote/index?orderId=${arrived.order.id}`, '业户会看到的报价'],
      [`packages/staff/sign/index?orderId=${finished.order.id}`, '您签的是这张工单'],
    ],
  };
}

const check = (person) => async (path) => {
  await fitsWidth(person, path);
  await fingersFit(person, path);
  await contrasts(person, path);
};

/** One look of the app: colour scheme, care mode, and what it is checked for. */
function phoneLook(title, { colorScheme, care = false }) {
  return [
    title,
    async (stage, state) => {
      state.pages ??= await mattersToLookAt(stage);
      const resident = await stage.enter('resident-1', 'phone', { colorScheme });
      if (care) await switchCareOn(resident);
      await walk(resident, [...RESIDENT, ...state.pages.resident], check(resident));
      await resident.page.context().close();
      const engineer = await stage.enter('engineer-1', 'phone', { colorScheme });
      if (care) await switchCareOn(engineer);
      await walk(engineer, [...STAFF, ...state.pages.staff], check(engineer));
      await engineer.page.context().close();
    },
  ];
}

async function switchCareOn(person) {
  await person.open('pages/me/index');
  await person.sees('关怀模式');
  await person.tap(person.find('.ui-switch'));
  await person.find('.app--care').waitFor();
}

const variable = (person, name) =>
  person.find('.app').evaluate((element, key) => getComputedStyle(element).getPropertyValue(key).trim(), name);

export const looks = {
  title: 'How it looks',
  steps: [
    phoneLook('light: every page fits, every target takes a finger, every text can be read', { colorScheme: 'light' }),
    phoneLook('dark: the same', { colorScheme: 'dark' }),
    phoneLook('care mode: the same, in larger type', { colorScheme: 'light', care: true }),
    [
      'dark and care mode are their own variables',
      async (stage, state) => {
        state.resident = await stage.enter('resident-1', 'phone', { colorScheme: 'dark' });
        await state.resident.sees('报修');
        assert.equal(await variable(state.resident, '--page'), '#111413');
        assert.equal(await variable(state.resident, '--body'), '16px');
        await switchCareOn(state.resident);
        assert.equal(await variable(state.resident, '--body'), '22px');
      },
    ],
    [
      'the desk works on a phone: one pane at a time, nothing sideways',
      async (stage, state) => {
        state.desk = await stage.enter('receptionist', 'narrowDesk');
        await walk(state.desk, DESK, async (path) => {
          await fitsWidth(state.desk, path);
          await contrasts(state.desk, path);
        });
        const supervisor = await stage.enter('cs-supervisor', 'narrowDesk');
        await walk(supervisor, SUPERVISOR, async (path) => {
          await fitsWidth(supervisor, path);
          await contrasts(supervisor, path);
        });
        await supervisor.page.context().close();
      },
    ],
    [
      'the desk can be read at 1440, light and dark',
      async (stage) => {
        for (const colorScheme of ['light', 'dark']) {
          const desk = await stage.enter('receptionist', 'computer', { colorScheme });
          await walk(desk, DESK, async (path) => {
            await fitsWidth(desk, path);
            await contrasts(desk, path);
          });
          await desk.page.context().close();
          const supervisor = await stage.enter('cs-supervisor', 'computer', { colorScheme });
          await walk(supervisor, SUPERVISOR, async (path) => {
            await fitsWidth(supervisor, path);
            await contrasts(supervisor, path);
          });
          await supervisor.page.context().close();
        }
      },
    ],
    [
      'narrower windows and English: no page scrolls sideways or down, no words stand letter below letter',
      async (stage) => {
        for (const [account, pages] of [
          ['receptionist', DESK],
          ['cs-supervisor', SUPERVISOR],
        ]) {
          const desk = await stage.enter(account, 'computer');
          for (const [width, height] of NARROWER) {
            await desk.page.setViewportSize({ width, height });
            await walk(desk, pages, async (path) => {
              await fitsWidth(desk, `${path} at ${width}`);
              await linesStand(desk, `${path} at ${width}`);
            });
          }
          await desk.page.setViewportSize({ width: 1440, height: 900 });
          await desk.open('pages/me/index');
          await desk.press('English');
          for (const [path] of pages) {
            await desk.open(path);
            await readable(desk, path);
            await fitsWidth(desk, `${path} in English`);
            await linesStand(desk, `${path} in English`);
          }
          await desk.page.context().close();
        }
      },
    ],
    [
      'on a wide screen the resident keeps a page as wide as a phone',
      async (stage, state) => {
        state.wide = await stage.enter('resident-1', 'computer');
        await state.wide.sees('报修');
        const { width } = await state.wide.find('.ui-page__body').boundingBox();
        assert.ok(width <= 480, `${width} px`);
      },
    ],
  ],
};
