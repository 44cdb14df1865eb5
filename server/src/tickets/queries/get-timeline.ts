export class GetTimeline {}
