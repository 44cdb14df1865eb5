export class GetTicket {}
