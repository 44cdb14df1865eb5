import { Text, Time, Whole } from '../../platform/http/fields.js';

export class AskForPhotosInput {
  @Text({ max: 60, optional: true, about: 'What is to be seen on them' }) words?: string;
}

export class PhotoLinkView {
  @Text({ max: 60, about: 'Below the origin; whoever opens it sends photographs, so show it to nobody else' })
  path!: string;
  @Whole({ min: 1, max: 9 }) most!: number;
  @Time() until!: string;
}

export class PhotoLinkQuery {
  // In the query, which no log of ours holds; anything that is no secret of ours is answered like an unknown one.
  @Text({ max: 200, optional: true, about: 'The secret of the link' }) t?: string;
}

/** All that the holder of a link is told. */
export class PhotoRequestView {
  @Text({ max: 20, nullable: true, about: 'Null before the matter is registered' }) no!: string | null;
  @Text({ max: 200 }) place!: string;
  @Text({ max: 60 }) community!: string;
  @Text({ max: 20 }) hotline!: string;
  @Text({ max: 60, nullable: true }) words!: string | null;
  @Whole({ min: 1, max: 9 }) photosLeft!: number;
  @Time() until!: string;
}

export class PhotoTakenView {
  @Whole({ min: 0, max: 9, about: 'None left: the link is used up' }) photosLeft!: number;
}
