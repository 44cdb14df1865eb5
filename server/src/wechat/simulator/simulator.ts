import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../platform/clock/clock.js';
import type { WechatSettings } from '../settings.js';
import type { SimulatorWorld } from './endpoint.js';
import { noFaults, type ScriptedFailure } from './faults.js';
import { createSimulatorServer } from './http-server.js';
import { emptyState, rightKey, type SentMessage, type SimulatorState, type UserState } from './state.js';
import { simulatorTemplates } from './templates.js';
import { killToken } from './tokens.js';

export const SIMULATOR_ACCOUNTS = {
  miniprogram: { appid: 'wx5100000000000001', secret: 'simulated-miniprogram-secret-0001' },
  service: { appid: 'wx5100000000000002', secret: 'simulated-service-account-secret2' },
} as const;

interface SimulatorOptions {
  readonly clock: Clock;
  /** 0 or absent: a free one. */
  readonly port?: number;
  readonly state?: SimulatorState;
  readonly pages?: readonly string[];
  readonly blockedWords?: readonly string[];
}

export type WechatSimulator = Awaited<ReturnType<typeof startSimulator>>;

/** A WeChat of our own on 127.0.0.1: real HTTP, real state, faults by switch (fact sheet §17). */
export async function startSimulator({ clock, port = 0, state, pages, blockedWords = [] }: SimulatorOptions) {
  const world: SimulatorWorld = {
    accounts: [
      { ...SIMULATOR_ACCOUNTS.miniprogram, kind: 'miniprogram', templates: simulatorTemplates('subscribe') },
      { ...SIMULATOR_ACCOUNTS.service, kind: 'service', templates: simulatorTemplates('service') },
    ],
    clock,
    pages,
    blockedWords,
    faults: noFaults(),
    state: structuredClone(state ?? emptyState()),
  };
  const calls = new Map<string, number>();
  const waiting = new Set<() => void>();
  let hold: Promise<void> | undefined;

  const callsTo = (path: string) => calls.get(path) ?? 0;
  const onCall = (path: string) => {
    calls.set(path, callsTo(path) + 1);
    for (const check of waiting) check();
  };
  const server = createSimulatorServer({ world, onCall, held: () => hold ?? Promise.resolve() });
  const listeningPort = await listen(server, port);

  function user(openid: string, appid: string, unionid?: string): UserState {
    const known = world.state.users[openid];
    if (known) return known;
    const sessionKey = randomBytes(16).toString('base64');
    const fresh: UserState = { appid, sessionKey, blocked: false, following: false, ...(unionid ? { unionid } : {}) };
    world.state.users[openid] = fresh;
    return fresh;
  }

  const { miniprogram, service } = SIMULATOR_ACCOUNTS;
  const issued = (openid: string) => ({ appid: miniprogram.appid, openid, issuedAt: clock.now(), used: false });
  const newCode = () => randomBytes(24).toString('base64url').slice(0, 32);
  const baseUrl = `http://127.0.0.1:${listeningPort}`;

  return {
    baseUrl,
    /** Settings with which a client talks to this simulator. */
    settings: (): WechatSettings => ({ baseUrl, ...miniprogram, serviceAccount: service }),
    faults: world.faults,

    /** What `wx.login` gives this person's phone: single use, five minutes. */
    issueLoginCode(openid: string, unionid?: string): string {
      user(openid, miniprogram.appid, unionid);
      const code = newCode();
      world.state.loginCodes[code] = issued(openid);
      return code;
    },
    /** What the phone-number button gives. */
    issuePhoneCode(openid: string, phone: string): string {
      user(openid, miniprogram.appid);
      const code = newCode();
      world.state.phoneCodes[code] = { ...issued(openid), phone };
      return code;
    },
    /** The person tapped "accept" for this template: one more message. */
    grant(openid: string, templateId: string): void {
      user(openid, miniprogram.appid);
      const key = rightKey(openid, templateId);
      world.state.rights[key] = (world.state.rights[key] ?? 0) + 1;
    },
    rightsLeft: (openid: string, templateId: string): number => world.state.rights[rightKey(openid, templateId)] ?? 0,
    /** The person switched the template off in WeChat: all rights are gone. */
    revoke(openid: string, templateId: string): void {
      delete world.state.rights[rightKey(openid, templateId)];
    },
    /** The openid is the one that the person has at the service account. */
    follow(openid: string, unionid?: string): void {
      user(openid, service.appid, unionid).following = true;
    },
    /** The company bound its accounts to one open platform: the person has a number for both. */
    bindUnion(openid: string, unionid: string): void {
      const known = world.state.users[openid];
      if (known) known.unionid = unionid;
    },
    unfollow(openid: string): void {
      user(openid, service.appid).following = false;
    },
    /** WeChat's risk control refuses this person's logins (40226). */
    block(openid: string): void {
      user(openid, miniprogram.appid).blocked = true;
    },
    banTemplate(templateId: string): void {
      world.state.bannedTemplates.push(templateId);
    },
    /** Another system forced a refresh: the token dies, the ordinary call gives a new one. */
    killToken: (appid: string = miniprogram.appid) => killToken(world, appid, true),
    /** The token dies, and the ordinary call goes on giving the dead one. */
    poisonToken: (appid: string = miniprogram.appid) => killToken(world, appid, false),
    failNext(failure: Omit<ScriptedFailure, 'times'> & { times?: number }): void {
      world.faults.scripted.push({ times: 1, ...failure });
    },
    clearFaults(): void {
      Object.assign(world.faults, noFaults());
    },

    /** Oldest first. */
    sent: (): readonly SentMessage[] => structuredClone(world.state.sent),
    /** How often a path was called since the start. */
    callsTo,
    callsAltogether: (): number => [...calls.values()].reduce((sum, count) => sum + count, 0),
    /** Resolves as soon as a path was called that often. */
    whenCalled: (path: string, times: number): Promise<void> =>
      new Promise((resolve) => {
        const check = () => {
          if (callsTo(path) < times) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
    /** No call is carried out until the returned function is called. */
    holdAnswers(): () => void {
      let release = () => {};
      hold = new Promise((resolve) => {
        release = resolve;
      });
      return () => {
        hold = undefined;
        release();
      };
    },

    snapshot: (): SimulatorState => structuredClone(world.state),
    restore(saved: SimulatorState): void {
      world.state = structuredClone(saved);
    },
    /** WeChat cannot be reached: connections are refused until `comeBack`. */
    goDown: () => close(server),
    comeBack: async (): Promise<void> => {
      await listen(server, listeningPort);
    },
    stop: () => close(server),
  };
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
