export class ListTasks {}
