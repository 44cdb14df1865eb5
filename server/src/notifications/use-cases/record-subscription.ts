export class RecordSubscription {}
