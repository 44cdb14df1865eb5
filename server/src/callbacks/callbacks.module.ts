import { Module } from '@nestjs/common';
import { CallbacksController } from './callbacks.controller.js';
import { ListCallbacks } from './queries/list-callbacks.js';
import { RecordCallback } from './use-cases/record-callback.js';

@Module({ controllers: [CallbacksController], providers: [ListCallbacks, RecordCallback] })
export class CallbacksModule {}
