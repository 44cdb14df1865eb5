import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { ImportingController } from './importing.controller.js';
import { ImportFeeSchedule } from './use-cases/import-fee-schedule.js';
import { ImportWorkbook } from './use-cases/import-workbook.js';

@Module({
  imports: [CatalogueModule, IdentityModule],
  controllers: [ImportingController],
  providers: [ImportWorkbook, ImportFeeSchedule],
})
export class ImportingModule {}
