import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@youying/shared/domain/language';
import type { Actor } from '@youying/shared/domain/roles';
import { CLOCK, type Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { scopeOf } from '../../platform/http/caller.js';
import { LINK_SIGNER, type LinkSigner } from '../../platform/storage/signed-link.js';
import { admitToAlarm } from '../access.js';
import { alarmView } from '../alarm-view.js';
import type { AlarmView } from '../dto/alarm-views.js';
import { loadAlarm } from '../load-alarm.js';

@Injectable()
export class GetAlarm {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LINK_SIGNER) private readonly signer: LinkSigner,
  ) {}

  async execute(actor: Actor, alarmId: number, language: Language): Promise<AlarmView> {
    const reader = this.database.read;
    const loaded = admitToAlarm('getAlarm', actor, await loadAlarm(reader, scopeOf(actor), alarmId));
    return alarmView(reader, loaded, { actor, language, now: this.clock.now(), signer: this.signer });
  }
}
