import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '@youying/shared/domain/time';
import { invalidInput } from '../../platform/http/problem.js';
import { STORAGE, type Storage } from '../../platform/storage/storage.js';
import { keepMedia, type Upload } from '../keep-media.js';
import type { MediaEntity } from '../media.entity.js';
import { DEFAULT_MEDIA_POLICY } from '../media-policy.js';
import { createMediaProcessor } from '../process-media.js';
import { tooLargeFile } from './read-multipart.js';

/** The one pipeline of this process, so that its cap on pictures decoded at once holds for everybody (E2). */
@Injectable()
export class MediaKeeper {
  private readonly process = createMediaProcessor(DEFAULT_MEDIA_POLICY);

  constructor(@Inject(STORAGE) private readonly storage: Storage) {}

  /** @returns the row to insert; throws invalid_input or payload_too_large, which name the file */
  async keep(upload: Upload, now: Instant): Promise<MediaEntity> {
    const kept = await keepMedia({ process: this.process, storage: this.storage }, upload, now);
    if (kept.ok) return kept.row;
    throw kept.code === 'too_large' ? tooLargeFile() : invalidInput({ field: 'file', code: kept.code });
  }
}
