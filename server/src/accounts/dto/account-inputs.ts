export class CloseAccountInput {}
