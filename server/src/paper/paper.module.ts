import { type DynamicModule, Module } from '@nestjs/common';
import { TicketsModule } from '../tickets/tickets.module.js';
import { PapersController } from './papers.controller.js';
import { PRESS, Press } from './press/press.js';
import { ListPrints } from './queries/list-prints.js';
import { ServePaper } from './queries/serve-paper.js';
import { WriteSheet } from './queries/write-sheet.js';
import { PrintDayRecord } from './use-cases/print-day-record.js';
import { PrintRecord } from './use-cases/print-record.js';
import { PrintStickers } from './use-cases/print-stickers.js';
import { PrintWorkOrder } from './use-cases/print-work-order.js';

@Module({})
export class PaperModule {}

/** Records on paper. @param pressEntry what the thread that makes PDFs begins with */
export function paperModule(pressEntry: URL): DynamicModule {
  return {
    module: PaperModule,
    imports: [TicketsModule],
    controllers: [PapersController],
    providers: [
      PrintWorkOrder,
      PrintRecord,
      PrintDayRecord,
      PrintStickers,
      ListPrints,
      WriteSheet,
      ServePaper,
      { provide: PRESS, useFactory: () => new Press(pressEntry) },
    ],
  };
}
