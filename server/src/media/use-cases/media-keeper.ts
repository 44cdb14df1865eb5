import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '@youying/shared/domain/time';
import { STORAGE, type Storage } from '../../platform/storage/storage.js';
import { type KeptMedia, keepMedia, type Upload } from '../keep-media.js';
import { DEFAULT_MEDIA_POLICY } from '../media-policy.js';
import { createMediaProcessor } from '../process-media.js';

/** The one pipeline of this process, so that its cap on pictures decoded at once holds for everybody (E2). */
@Injectable()
export class MediaKeeper {
  private readonly process = createMediaProcessor(DEFAULT_MEDIA_POLICY);

  constructor(@Inject(STORAGE) private readonly storage: Storage) {}

  keep(upload: Upload, now: Instant): Promise<KeptMedia> {
    return keepMedia({ process: this.process, storage: this.storage }, upload, now);
  }
}
