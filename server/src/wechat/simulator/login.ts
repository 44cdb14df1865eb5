import { type Call, type Endpoint, type SimulatorWorld, text } from './endpoint.js';
import { LIMITS } from './limits.js';
import { answer, fail, type Reply } from './reply.js';
import type { CodeState } from './state.js';

const expired = (world: SimulatorWorld, code: CodeState) => world.clock.now() - code.issuedAt > LIMITS.codeLifeMs;

function codeToSession(world: SimulatorWorld, { query }: Call): Reply {
  const { appid, secret, js_code: code } = query;
  if (!appid) return fail(41002);
  if (!secret) return fail(41004);
  if (!code) return fail(41008);
  if (query.grant_type !== 'authorization_code') return fail(40002);
  const account = world.accounts.find((known) => known.appid === appid);
  if (!account) return fail(40013);
  if (account.secret !== secret) return fail(40125);
  const issued = world.state.loginCodes[code];
  if (!issued || issued.appid !== appid) return fail(40029);
  if (issued.used) return fail(40163);
  if (expired(world, issued)) return fail(40029);
  const user = world.state.users[issued.openid];
  if (!user || user.blocked) return fail(40226);
  issued.used = true;
  return answer({
    openid: issued.openid,
    session_key: user.sessionKey,
    ...(user.unionid === undefined ? {} : { unionid: user.unionid }),
  });
}

function phoneNumber(world: SimulatorWorld, { account, body }: Call): Reply {
  const issued = world.state.phoneCodes[text(body.code)];
  if (!issued || issued.used || expired(world, issued)) return fail(40029);
  if (issued.appid !== account?.appid) return fail(40013);
  // Not published which number this is (fact sheet §18.1).
  if (body.openid !== undefined && body.openid !== issued.openid) return fail(40003);
  issued.used = true;
  return answer({
    errcode: 0,
    errmsg: 'ok',
    phone_info: {
      phoneNumber: issued.phone,
      purePhoneNumber: issued.phone,
      countryCode: '86',
      watermark: { timestamp: Math.floor(world.clock.now() / 1_000), appid: issued.appid },
    },
  });
}

export const LOGIN_ENDPOINTS: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/sns/jscode2session',
    wantsToken: false,
    commaBeforeRid: true,
    contentType: 'text/plain',
    handle: codeToSession,
  },
  {
    method: 'POST',
    path: '/wxa/business/getuserphonenumber',
    wantsToken: true,
    hint: true,
    handle: phoneNumber,
  },
];
