import type { TemplateData } from '../templates/build-data.js';
import { dataRefusal } from './check-data.js';
import { type Call, type Endpoint, type SimulatorWorld, text } from './endpoint.js';
import { LIMITS } from './limits.js';
import { answer, fail, type Reply } from './reply.js';
import { rightKey, type SentMessage, type SimulatorTemplate } from './state.js';

type Channel = SentMessage['channel'];
const refused = (reply: Reply) => (reply.ok ? 0 : reply.errcode);

/** Notes the attempt, and answers it. */
function conclude(
  world: SimulatorWorld,
  channel: Channel,
  { body }: Call,
  template: SimulatorTemplate,
  refusal: Reply | undefined,
): Reply {
  const { state } = world;
  if (!refusal) state.lastMsgid = String(BigInt(state.lastMsgid) + 1n);
  const miniprogram = body.miniprogram as { pagepath?: unknown } | undefined;
  const page = text(channel === 'service' ? miniprogram?.pagepath : body.page);
  state.sent.push({
    at: world.clock.now(),
    openid: text(body.touser),
    channel,
    templateId: template.id,
    templateKey: template.key,
    title: template.title,
    data: (typeof body.data === 'object' && body.data !== null ? body.data : {}) as TemplateData,
    page: page || undefined,
    outcome: refusal ? 'refused' : 'delivered',
    errcode: refusal ? refused(refusal) : 0,
    msgid: refusal ? undefined : state.lastMsgid,
    clientMessageId: text(body.client_msg_id) || undefined,
  });
  state.sent.splice(0, state.sent.length - LIMITS.keptMessages);
  return refusal ?? answer({ errcode: 0, errmsg: 'ok', msgid: BigInt(state.lastMsgid) });
}

function findTemplate({ account, body }: Call): SimulatorTemplate | undefined {
  return account?.templates.find(({ id }) => id === body.template_id);
}

function pageRefusal(world: SimulatorWorld, page: string): Reply | undefined {
  if (page === '') return undefined;
  const known = world.pages === undefined || world.pages.includes(page.split('?', 1)[0] ?? '');
  return page.startsWith('/') || !known ? fail(41030) : undefined;
}

/** Order: openid, template, right, content, page (fact sheet §17.3); only a message that goes out spends a right. */
function subscribeSend(world: SimulatorWorld, call: Call): Reply {
  const { body, account } = call;
  const openid = text(body.touser);
  if (world.state.users[openid]?.appid !== account?.appid) return fail(40003);
  const template = findTemplate(call);
  if (!template) return fail(40037);
  const key = rightKey(openid, template.id);
  const right = world.state.rights[key] ?? 0;
  const refusal =
    (world.state.bannedTemplates.includes(template.id) ? fail(43107) : undefined) ??
    (right < 1 || world.faults.refuseDespiteRight ? fail(43101) : undefined) ??
    dataRefusal(world, template, body.data) ??
    pageRefusal(world, text(body.page));
  if (!refusal) world.state.rights[key] = right - 1;
  return conclude(world, 'subscribe', call, template, refusal);
}

function duplicateRefusal(world: SimulatorWorld, { body }: Call): Reply | undefined {
  const mine = world.state.sent.filter(
    (message) => message.channel === 'service' && message.outcome === 'delivered' && message.openid === body.touser,
  );
  const id = text(body.client_msg_id);
  if (id !== '' && mine.some((message) => message.clientMessageId === id)) return fail(45065);
  const now = world.clock.now();
  const content = JSON.stringify(body.data);
  const repeated = mine.some(
    (message) =>
      now - message.at < LIMITS.duplicateWindowMs &&
      message.templateId === body.template_id &&
      JSON.stringify(message.data) === content,
  );
  return repeated ? fail(40241) : undefined;
}

function templateSend(world: SimulatorWorld, call: Call): Reply {
  const { body, account } = call;
  const user = world.state.users[text(body.touser)];
  if (!user || user.appid !== account?.appid) return fail(40003);
  const template = findTemplate(call);
  if (!template) return fail(40037);
  const miniprogram = body.miniprogram as { appid?: unknown; pagepath?: unknown } | undefined;
  const linked = world.accounts.some(({ kind, appid }) => kind === 'miniprogram' && appid === miniprogram?.appid);
  const refusal =
    (user.following ? undefined : fail(43004)) ??
    (world.state.bannedTemplates.includes(template.id) ? fail(43116) : undefined) ??
    duplicateRefusal(world, call) ??
    (miniprogram && !linked ? fail(40013) : undefined) ??
    (pageRefusal(world, text(miniprogram?.pagepath)) ? fail(40165) : undefined) ??
    dataRefusal(world, template, body.data);
  return conclude(world, 'service', call, template, refusal);
}

const exclusive = ({ body }: Call) => text(body.touser) || undefined;

export const SEND_ENDPOINTS: readonly Endpoint[] = [
  { method: 'POST', path: '/cgi-bin/message/subscribe/send', wantsToken: true, exclusive, handle: subscribeSend },
  { method: 'POST', path: '/cgi-bin/message/template/send', wantsToken: true, exclusive, handle: templateSend },
];
