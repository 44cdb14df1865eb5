export class MarkMessagesRead {}
