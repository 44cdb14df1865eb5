import { Module } from '@nestjs/common';
import { DayRecordsController } from './day-records.controller.js';
import { GetDayRecord } from './queries/get-day-record.js';
import { ListSignedDays } from './queries/list-signed-days.js';
import { SignDayRecord } from './use-cases/sign-day-record.js';

@Module({ controllers: [DayRecordsController], providers: [GetDayRecord, ListSignedDays, SignDayRecord] })
export class DayRecordsModule {}
