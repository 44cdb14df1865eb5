import { Injectable } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { Database } from '../../platform/database/database.js';
import { nextId } from '../../platform/database/ids.js';
import { timeText } from '../../platform/http/ids.js';
import { notFound } from '../../platform/http/problem.js';
import type { QrClaimView, QrLoginView } from '../dto/identity-views.js';
import { Entrance } from '../public/entrance.js';
import { SessionStore } from '../public/session-store.js';
import { QrLogin } from '../session.entity.js';
import { SESSION_POLICY } from '../session-policy.js';
import { hashToken, newSecret } from '../tokens.js';

/** The code on the screen follows from the secret behind it: whoever photographs the screen cannot claim the session. */
const codeOf = (secret: string): string => hashToken(`qr login ${secret}`);

/** A computer shows a code, the phone confirms it, the computer takes its session: once, and soon. */
@Injectable()
export class QrLoginFlow {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
    private readonly entrance: Entrance,
  ) {}

  start(): Promise<QrLoginView> {
    const secret = newSecret();
    const code = codeOf(secret);
    return this.database.transact(async (work) => {
      const expiresAt = work.now + SESSION_POLICY.qrLoginLifeMs;
      work.insert(QrLogin, { id: nextId(), codeHash: hashToken(code), personId: null, used: false, expiresAt });
      return { code, secret, expiresAt: timeText(expiresAt) };
    });
  }

  confirm(actor: Actor, code: string): Promise<QrClaimView> {
    return this.database.transact(async (work) => {
      const waiting = await work.findOneGlobal(QrLogin, { codeHash: hashToken(code) }, { lock: 'update' });
      const { personId } = actor;
      if (!waiting || waiting.used || waiting.expiresAt <= work.now) throw notFound();
      if (waiting.personId !== null && waiting.personId !== personId) throw notFound();
      work.updateOne(QrLogin, { id: waiting.id, used: false }, { personId });
      return { status: 'confirmed', session: null };
    });
  }

  async claim(code: string, secret: string): Promise<QrClaimView> {
    if (codeOf(secret) !== code) throw notFound();
    const issued = await this.database.transact(async (work) => {
      const login = await work.findOneGlobal(QrLogin, { codeHash: hashToken(code) }, { lock: 'update' });
      if (!login || login.used || login.expiresAt <= work.now) throw notFound();
      if (login.personId === null) return undefined;
      work.updateOne(QrLogin, { id: login.id, used: false }, { used: true });
      return this.sessions.open(work, { personId: login.personId, identityId: null });
    });
    if (!issued) return { status: 'waiting', session: null };
    return { status: 'confirmed', session: await this.entrance.view(issued) };
  }
}
