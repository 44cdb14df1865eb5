export class CompleteTask {}
