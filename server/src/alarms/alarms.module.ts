import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { AlarmCommandsController } from './alarm-commands.controller.js';
import { AlarmsController } from './alarms.controller.js';
import { GetAlarm } from './queries/get-alarm.js';
import { GetAlarmReport } from './queries/get-alarm-report.js';
import { ListAlarms } from './queries/list-alarms.js';
import { ActOnAlarm } from './use-cases/act-on-alarm.js';
import { CallInToAlarm } from './use-cases/call-in-to-alarm.js';
import { RaiseAlarm } from './use-cases/raise-alarm.js';
import { WriteAlarmReport } from './use-cases/write-alarm-report.js';

@Module({
  imports: [CatalogueModule],
  controllers: [AlarmsController, AlarmCommandsController],
  providers: [RaiseAlarm, ActOnAlarm, CallInToAlarm, WriteAlarmReport, GetAlarm, GetAlarmReport, ListAlarms],
})
export class AlarmsModule {}
