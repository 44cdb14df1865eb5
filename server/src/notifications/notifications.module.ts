import { Module } from '@nestjs/common';
import { DeliveryWorker } from './delivery/delivery-worker.js';
import { NotificationWorkers } from './notification-workers.js';
import { NotificationsController } from './notifications.controller.js';
import { GetMessageRights } from './queries/get-message-rights.js';
import { ListMyMessages } from './queries/list-my-messages.js';
import { OutboxRelay } from './relay/outbox-relay.js';
import { MarkMessagesRead } from './use-cases/mark-messages-read.js';
import { RecordSubscription } from './use-cases/record-subscription.js';

/** Needs WECHAT_CLIENT and WECHAT_TEMPLATES from the global WechatModule. */
@Module({
  controllers: [NotificationsController],
  providers: [
    ListMyMessages,
    GetMessageRights,
    MarkMessagesRead,
    RecordSubscription,
    OutboxRelay,
    DeliveryWorker,
    NotificationWorkers,
  ],
  exports: [OutboxRelay, DeliveryWorker],
})
export class NotificationsModule {}
