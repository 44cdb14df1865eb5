import { Module } from '@nestjs/common';
import { HandoversController } from './handovers.controller.js';
import { GetMorningBrief } from './queries/get-morning-brief.js';
import { ReadHandovers } from './queries/read-handovers.js';
import { HandOver } from './use-cases/hand-over.js';

@Module({ controllers: [HandoversController], providers: [HandOver, ReadHandovers, GetMorningBrief] })
export class HandoversModule {}
