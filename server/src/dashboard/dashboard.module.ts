import { Module } from '@nestjs/common';
import { DashboardController } from './dashboard.controller.js';
import { ExportDashboard } from './queries/export-dashboard.js';
import { GetDashboard } from './queries/get-dashboard.js';
import { ListFigureTickets } from './queries/list-figure-tickets.js';

@Module({ controllers: [DashboardController], providers: [GetDashboard, ListFigureTickets, ExportDashboard] })
export class DashboardModule {}
