import { Id, OneOf, Text, Whole } from '../../platform/http/fields.js';

export class MediaView {
  @Id() id!: string;
  @OneOf(['image', 'video', 'voice']) kind!: string;
  @Text({ max: 400, about: 'Signed, short-lived' }) url!: string;
  @Text({ max: 400, nullable: true }) thumbUrl!: string | null;
  @Whole({ min: 0, max: 100000, nullable: true }) width!: number | null;
  @Whole({ min: 0, max: 100000, nullable: true }) height!: number | null;
}
