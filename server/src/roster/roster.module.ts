import { Module } from '@nestjs/common';
import { ImportRoster } from './import/import-roster.js';
import { ListLeaves } from './queries/list-leaves.js';
import { ListRoster } from './queries/list-roster.js';
import { ListSwaps } from './queries/list-swaps.js';
import { WhoIsOnDuty } from './queries/who-is-on-duty.js';
import { RosterController } from './roster.controller.js';
import { StaffExchangeController } from './staff-exchange.controller.js';
import { ActOnLeave } from './use-cases/act-on-leave.js';
import { ActOnSwap } from './use-cases/act-on-swap.js';
import { CopyWeek } from './use-cases/copy-week.js';
import { SetShifts } from './use-cases/set-shifts.js';

@Module({
  controllers: [RosterController, StaffExchangeController],
  providers: [
    ...[ListRoster, WhoIsOnDuty, SetShifts, CopyWeek, ImportRoster],
    ...[ActOnSwap, ListSwaps, ActOnLeave, ListLeaves],
  ],
})
export class RosterModule {}
