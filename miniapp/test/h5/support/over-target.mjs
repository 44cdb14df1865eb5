const EFFECTIVE = { nature: 'effective', natureReason: 'harm', content: 'attitude', responsibility: 'ours' };

/** Who says what about whom, and whose step each is. */
const PARTIES = [
  // About the manager alone: one level up decides, and owes the company's report (CMP-4).
  {
    ...{ resident: 'resident-2', desk: 'receptionist', handler: 'cs-supervisor', about: 'manager' },
    ...{ decider: 'head-office', manager: 'manager', words: '找经理说车位的事，经理当众吼人' },
  },
  // About a craftsman of the other community: its manager owes the report.
  {
    ...{ resident: 'resident-b', desk: 'receptionist-b', handler: 'receptionist-b', about: 'engineer-b' },
    ...{ decider: 'manager-b', manager: 'manager-b', words: '师傅进门不穿鞋套，说了还顶嘴' },
  },
];

/** In each community one effective complaint, and that is one too many for the month (CMP-7). @returns the month, `2026-11` */
export async function missTargets({ call }) {
  for (const { resident, desk, handler, about, decider, manager, words } of PARTIES) {
    const me = await call('getMe', { as: manager });
    const changes = [{ key: 'monthlyComplaintTargetPerTenThousand', value: 1 }];
    const body = { changes, reason: '公司要求从严' };
    await call('changePolicies', { as: manager, path: { id: me.roles[0].community.id }, body });
    const [house] = (await call('listHouses', { as: resident })).items;
    const report = { kind: 'complaint', houseId: house.id, description: words };
    const { id } = await call('submitTicket', { as: resident, body: report });
    const act = (operation, as, step) => call(operation, { as, path: { id }, body: step });
    const categories = (await call('listCategories', { as: desk })).items;
    const category = categories.flatMap(({ children }) => children).find(({ code }) => code === 'attitude');
    await act('registerTicket', desk, { categoryId: category.id, priority: 'normal' });
    await act('nameConcerned', handler, { personIds: [(await call('getMe', { as: about })).id] });
    await act('acknowledgeComplaint', handler, { words: '让您受委屈了，很抱歉' });
    await act('verifyComplaint', handler, { genuine: true, wanted: '当面道歉' });
    await act('classifyComplaint', decider, EFFECTIVE);
  }
}
