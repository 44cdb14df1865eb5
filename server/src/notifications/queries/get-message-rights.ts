export class GetMessageRights {}
