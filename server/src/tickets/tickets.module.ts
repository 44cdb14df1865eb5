import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { GetTicket } from './queries/get-ticket.js';
import { GetTimeline } from './queries/get-timeline.js';
import { IntakeHints } from './queries/intake-hints.js';
import { ListTickets } from './queries/list-tickets.js';
import { TicketBulkController } from './ticket-bulk.controller.js';
import { TicketCareController } from './ticket-care.controller.js';
import { TicketClosingController } from './ticket-closing.controller.js';
import { TicketCommandsController } from './ticket-commands.controller.js';
import { TicketsController } from './tickets.controller.js';
import { ActOnMany } from './use-cases/act-on-many.js';
import { ActOnTicket } from './use-cases/act-on-ticket.js';
import { ExportTickets } from './use-cases/export-tickets.js';
import { LinkTickets } from './use-cases/link-tickets.js';
import { RevealContact } from './use-cases/reveal-contact.js';
import { SubmitTicket } from './use-cases/submit-ticket.js';

@Module({
  imports: [CatalogueModule],
  controllers: [
    TicketsController,
    TicketCommandsController,
    TicketClosingController,
    TicketCareController,
    TicketBulkController,
  ],
  providers: [
    SubmitTicket,
    ActOnTicket,
    ActOnMany,
    ExportTickets,
    LinkTickets,
    RevealContact,
    GetTicket,
    ListTickets,
    GetTimeline,
    IntakeHints,
  ],
  exports: [GetTimeline],
})
export class TicketsModule {}
