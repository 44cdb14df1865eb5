export { DeliveryWorker } from '../delivery/delivery-worker.js';
export { OutboxRelay } from '../relay/outbox-relay.js';
