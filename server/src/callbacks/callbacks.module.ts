import { Module } from '@nestjs/common';
import { CallbacksController } from './callbacks.controller.js';
import { CallbacksOfCommunityController } from './callbacks-of-community.controller.js';
import { CountCallbacks } from './queries/count-callbacks.js';
import { GetCallbackRate } from './queries/get-callback-rate.js';
import { GetCallbackSummary } from './queries/get-callback-summary.js';
import { ListCallbacks } from './queries/list-callbacks.js';
import { CommentCallbackSummary } from './use-cases/comment-callback-summary.js';
import { MarkRainyDay } from './use-cases/mark-rainy-day.js';
import { RecordCallback } from './use-cases/record-callback.js';
import { WriteCallbackSummary } from './use-cases/write-callback-summary.js';
import { NO_WEATHER, WEATHER_SOURCE } from './weather/weather-source.js';
import { WeatherWorker } from './weather/weather-worker.js';

@Module({
  controllers: [CallbacksController, CallbacksOfCommunityController],
  providers: [
    ListCallbacks,
    CountCallbacks,
    RecordCallback,
    GetCallbackRate,
    MarkRainyDay,
    GetCallbackSummary,
    WriteCallbackSummary,
    CommentCallbackSummary,
    WeatherWorker,
    { provide: WEATHER_SOURCE, useValue: NO_WEATHER },
  ],
})
export class CallbacksModule {}
