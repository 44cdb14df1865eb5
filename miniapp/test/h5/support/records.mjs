import { mattersIn } from './matters.mjs';

const HOUR_MS = 3_600_000;

/** The records of a stage: made once, whoever asks first. */
const known = new WeakMap();

/** One record of each kind, so that no page is looked at while it is empty. */
export function recordsOf(stage) {
  if (!known.has(stage)) known.set(stage, makeRecords(stage.api));
  return known.get(stage);
}

async function makeRecords({ call, advance }) {
  const { orderAt, close, report, register } = mattersIn({ call });
  const made = {};
  for (const status of ['accepted', 'arrived', 'quoted', 'working', 'finished', 'confirmed']) {
    made[status] = await orderAt(status, { as: 'resident-1', description: `阳台水龙头，${status}` });
  }
  made.asked = await orderAt('arrived', { as: 'resident-1', description: '外墙接缝渗水' });
  await call('requestFeeReview', {
    as: 'engineer-1',
    path: { id: made.asked.order.id },
    body: { text: '要搭架子，标准里没有', mediaIds: [] },
  });
  await orderAt('signed', { as: 'resident-1', description: '门铃不响' });
  made.closed = await orderAt('confirmed', { as: 'resident-1', description: '玄关灯不亮' });
  await close(made.closed.ticket);
  const complaint = await report({
    as: 'resident-1',
    kind: 'complaint',
    code: 'attitude',
    description: '门岗说话生硬',
  });
  made.complaintId = (await register(complaint, { code: 'attitude' })).id;
  made.booked = { ticket: await report({ as: 'resident-1', description: '洗菜池下水慢' }) };
  await call('bookCallBack', {
    as: 'receptionist',
    path: { id: made.booked.ticket.id },
    body: { personId: (await call('getMe', { as: 'engineer-1' })).id, words: '想知道师傅什么时候到' },
  });
  const { id: valveId } = await register(await report({ as: 'resident-1', description: '厨房角阀拧不动' }));
  const asked = await call('askForPhotos', { as: 'receptionist', path: { id: valveId }, body: {} });
  made.photoSecret = asked.path.replace('/p/', '');
  const { items: houses } = await call('listHouses', { as: 'resident-1' });
  made.houseId = houses[0].id;
  const outage = await call('announceOutage', {
    as: 'receptionist',
    body: {
      ...{ kind: 'water', whole: true, places: [], cause: '更换水泵', callerWords: '两小时后来水' },
      expectedEndAt: new Date((await advance(1)) + 2 * HOUR_MS).toISOString(),
    },
  });
  made.outageId = outage.id;
  const { id: toPersonId } = await call('getMe', { as: 'engineer-1' });
  await call('relayMessage', { as: 'receptionist', body: { toPersonId, fromName: '何静宜', text: '图纸在前台' } });
  const { roles } = await call('getMe', { as: 'cs-supervisor' });
  const path = { id: roles[0].community.id };
  await call('addPlaces', { as: 'cs-supervisor', path, body: { places: [{ name: '9 号楼大堂', kind: 'place' }] } });
  const { items: places } = await call('listPlaces', { as: 'cs-supervisor', path });
  made.sticker = places[0].code;
  made.alarmId = (await call('raiseAlarm', { as: 'resident-1', body: { kind: 'flood', text: '车库进水' } })).id;
  return made;
}
