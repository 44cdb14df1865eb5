import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { GetTicket } from './queries/get-ticket.js';
import { GetTimeline } from './queries/get-timeline.js';
import { IntakeHints } from './queries/intake-hints.js';
import { ListTickets } from './queries/list-tickets.js';
import { TicketCareController } from './ticket-care.controller.js';
import { TicketClosingController } from './ticket-closing.controller.js';
import { TicketCommandsController } from './ticket-commands.controller.js';
import { TicketsController } from './tickets.controller.js';
import { ActOnTicket } from './use-cases/act-on-ticket.js';
import { LinkTickets } from './use-cases/link-tickets.js';
import { SubmitTicket } from './use-cases/submit-ticket.js';

@Module({
  imports: [CatalogueModule],
  controllers: [TicketsController, TicketCommandsController, TicketClosingController, TicketCareController],
  providers: [SubmitTicket, ActOnTicket, LinkTickets, GetTicket, ListTickets, GetTimeline, IntakeHints],
})
export class TicketsModule {}
