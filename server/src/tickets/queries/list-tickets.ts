export class ListTickets {}
