const community = { id: 'c1', name: '锦绣花园' };

export const me = {
  id: '1',
  name: '江女士',
  phone: '138****6021',
  photoUrl: null,
  badgeNo: null,
  roles: [{ role: 'resident', department: null, community }],
  houses: [
    { id: 'h1', name: '3 号楼 2 单元 1202', relation: 'owner', building: { id: 'b3', name: '3 号楼' }, community },
  ],
  deskPhone: '02300000000',
  bound: true,
};

/** What the phone remembers of somebody who is logged in. */
export function loggedIn() {
  return { session: JSON.stringify({ accessToken: 'a1', refreshToken: 'r1', me, activeRole: null }) };
}

const leaf = { department: 'engineering', kinds: ['repair'], emergency: false };
export const categories = {
  items: [
    {
      ...leaf,
      id: 'k1',
      code: 'k1',
      name: '水龙头水管',
      children: [{ ...leaf, id: 'k11', code: 'k11', name: '水龙头' }],
    },
  ],
};

export const order = {
  id: 'w1',
  no: '1',
  ticketId: 't1',
  department: 'engineering',
  status: 'quoted',
  task: '修水龙头',
  assignee: { id: '2', name: '王师傅', photoUrl: null, badgeNo: 'GC012', phone: '13900001234' },
  deadlineAt: null,
  deadlineKind: null,
  rectification: false,
  materialsCheck: null,
  quote: {
    id: 'q1',
    lines: [{ feeItemId: 'f1', name: '更换水龙头阀芯', unit: '个', quantity: 1, unitPriceFen: 4500, totalFen: 4500 }],
    totalFen: 4500,
    status: 'open',
    version: 1,
    note: '阀芯磨损，要换新的',
    scheduleName: '2026 年 7 月版',
    decision: null,
    previousTotalFen: null,
    createdAt: '2026-11-22T02:40:00.000Z',
  },
  actual: null,
  signature: null,
  feeReview: null,
  matter: { media: [] },
  returnReason: null,
  dispatchedAt: '2026-11-22T02:28:00.000Z',
  acceptedAt: '2026-11-22T02:30:00.000Z',
  arrivedAt: '2026-11-22T02:37:00.000Z',
  startedAt: null,
  pausedUntil: null,
  finishedAt: null,
  signedAt: null,
  confirmedAt: null,
  version: 3,
  actions: ['consentQuote', 'refuseQuote'],
};

export const ticket = {
  id: 't1',
  no: 'BX20261122-0007',
  kind: 'repair',
  status: 'handling',
  priority: 'normal',
  categoryId: 'k1',
  categoryName: '水龙头水管',
  department: 'engineering',
  community,
  houseId: 'h1',
  place: '3 号楼 2 单元 1202',
  description: '厨房水龙头关不紧，一直滴水',
  media: [],
  channel: 'miniapp',
  contact: null,
  reporter: null,
  appointment: null,
  owner: null,
  workOrders: [order],
  nextTask: null,
  callback: null,
  outcome: null,
  linkedTicketId: null,
  closeRequirements: [],
  anonymous: false,
  createdAt: '2026-11-22T02:25:00.000Z',
  registeredAt: '2026-11-22T02:27:00.000Z',
  handledAt: null,
  closedAt: null,
  urgeableFrom: null,
  version: 3,
  actions: ['urgeTicket', 'addNote'],
};

/** A server of fixed answers: `{'GET /api/v1/tickets/t1': body | (request) => answer}`; everything else is 404. */
export function serverOf(routes) {
  const standing = {
    'GET /api/v1/categories': categories,
    'GET /api/v1/tickets/hints': { danger: null, outages: [], similar: [], suggestion: null },
    'GET /api/v1/message-rights': {
      items: [{ templateKey: 'progress', templateId: 'tmpl-progress', left: 0 }],
    },
    'POST /api/v1/message-rights': { items: [] },
  };
  const all = { ...standing, ...routes };
  return (request) => {
    const route =
      all[`${request.method} ${request.url}`] ?? (request.kind === 'upload' ? all['POST /api/v1/media'] : undefined);
    if (route === undefined) return { status: 404, body: { code: 'not_found', status: 404 } };
    return typeof route === 'function' ? route(request) : { status: 200, body: route };
  };
}
