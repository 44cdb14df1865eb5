import { Module } from '@nestjs/common';
import { ComplaintCommandsController } from './complaint-commands.controller.js';
import { ComplaintFiguresController } from './complaint-figures.controller.js';
import { ComplaintsController } from './complaints.controller.js';
import { PeriodClock } from './period-clock.js';
import { PeriodWorker } from './period-worker.js';
import { Cases } from './queries/cases.js';
import { GetComplaint } from './queries/get-complaint.js';
import { GetComplaintRates } from './queries/get-complaint-rates.js';
import { GetWeeklyComplaints } from './queries/get-weekly-complaints.js';
import { ListSameKind } from './queries/list-same-kind.js';
import { ActOnComplaint } from './use-cases/act-on-complaint.js';
import { NameConcerned } from './use-cases/name-concerned.js';
import { SummariseComplaint } from './use-cases/summarise-complaint.js';
import { WriteRectificationReport } from './use-cases/write-rectification-report.js';

@Module({
  controllers: [ComplaintsController, ComplaintCommandsController, ComplaintFiguresController],
  providers: [
    GetComplaint,
    ListSameKind,
    Cases,
    GetComplaintRates,
    GetWeeklyComplaints,
    ActOnComplaint,
    NameConcerned,
    SummariseComplaint,
    WriteRectificationReport,
    PeriodClock,
    PeriodWorker,
  ],
  exports: [PeriodClock],
})
export class ComplaintsModule {}
