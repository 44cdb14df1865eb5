import type { ChosenFile } from '@/platform/choose-media';
import { type MediaPurpose, uploadMedia } from '@/platform/upload';

export interface PicturesProgress {
  /** 1-based. */
  file: number;
  files: number;
  percent: number;
}

/** One after the other; the ids in the order of the files. Stops at the first that fails. */
export async function uploadPictures(
  files: readonly Pick<ChosenFile, 'path'>[],
  purpose: MediaPurpose,
  onProgress?: (progress: PicturesProgress) => void,
): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, { path }] of files.entries()) {
    const { id } = await uploadMedia(path, {
      purpose,
      onProgress: (percent) => onProgress?.({ file: index + 1, files: files.length, percent }),
    });
    ids.push(id);
  }
  return ids;
}
