import { Module } from '@nestjs/common';
import { Housekeeping } from './housekeeping.js';

@Module({ providers: [Housekeeping], exports: [Housekeeping] })
export class HousekeepingModule {}
