import { Code, Id, Text } from '../../platform/http/fields.js';

export class GiveHandoverInput {
  @Id() takerId!: string;
  @Text({ min: 0, max: 1000, about: 'What the next shift has to know' }) notes!: string;
}

export class TakeHandoverInput {
  @Text({ max: 500, optional: true }) remark?: string;
}

export class ListHandoversQuery {
  @Text({ max: 40, optional: true, about: 'Words of the notes or a name' }) q?: string;
  @Code({ pattern: /^\d{8}$/, max: 8, optional: true, about: 'Given on this Shanghai day' }) day?: string;
}

export class MorningBriefQuery {
  @Code({ pattern: /^\d{8}$/, max: 8, optional: true, about: 'Default: yesterday' }) day?: string;
}
