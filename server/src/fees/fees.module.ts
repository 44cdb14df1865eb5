import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { FeesController } from './fees.controller.js';
import { ListFeeItems } from './queries/list-fee-items.js';

@Module({ imports: [CatalogueModule], controllers: [FeesController], providers: [ListFeeItems] })
export class FeesModule {}
