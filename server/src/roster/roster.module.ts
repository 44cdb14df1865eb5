import { Module } from '@nestjs/common';
import { ListRoster } from './queries/list-roster.js';
import { WhoIsOnDuty } from './queries/who-is-on-duty.js';
import { RosterController } from './roster.controller.js';
import { SetShifts } from './use-cases/set-shifts.js';

@Module({ controllers: [RosterController], providers: [ListRoster, WhoIsOnDuty, SetShifts] })
export class RosterModule {}
