import { Module } from '@nestjs/common';
import { FeesController } from './fees.controller.js';
import { ListFeeItems } from './queries/list-fee-items.js';

@Module({ controllers: [FeesController], providers: [ListFeeItems] })
export class FeesModule {}
