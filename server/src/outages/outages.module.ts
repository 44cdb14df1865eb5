import { Module } from '@nestjs/common';
import { OutageTeller } from './outage-teller.js';
import { OutageWorker } from './outage-worker.js';
import { OutagesController } from './outages.controller.js';
import { GetOutage } from './queries/get-outage.js';
import { ListBuildings } from './queries/list-buildings.js';
import { ListOutages } from './queries/list-outages.js';
import { ActOnOutage } from './use-cases/act-on-outage.js';
import { AnnounceOutage } from './use-cases/announce-outage.js';
import { FollowOutage } from './use-cases/follow-outage.js';
import { TieTickets } from './use-cases/tie-tickets.js';

@Module({
  controllers: [OutagesController],
  providers: [
    ListOutages,
    GetOutage,
    ListBuildings,
    AnnounceOutage,
    ActOnOutage,
    FollowOutage,
    TieTickets,
    OutageTeller,
    OutageWorker,
  ],
  exports: [OutageTeller],
})
export class OutagesModule {}
