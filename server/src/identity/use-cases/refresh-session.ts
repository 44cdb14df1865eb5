import { Injectable } from '@nestjs/common';
import { Problem } from '../../platform/http/problem.js';
import type { SessionView } from '../dto/identity-views.js';
import { Entrance } from '../public/entrance.js';
import { SessionStore } from '../public/session-store.js';

@Injectable()
export class RefreshSession {
  constructor(
    private readonly sessions: SessionStore,
    private readonly entrance: Entrance,
  ) {}

  async execute(refreshToken: string): Promise<SessionView> {
    const issued = await this.sessions.rotate(refreshToken);
    if (!issued) throw new Problem('unauthenticated');
    return this.entrance.view(issued);
  }

  end(sessionId: number): Promise<void> {
    return this.sessions.end(sessionId);
  }
}
