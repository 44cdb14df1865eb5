import Taro from '@tarojs/taro';

export interface ChosenFile {
  /** Temp path in WeChat, `blob:` address on H5. */
  path: string;
  kind: 'image' | 'video' | 'voice';
  /** Bytes. */
  size: number;
  /** Of a voice note. */
  durationMs?: number;
}

/** Camera or album. Empty when the person gives up. */
export async function choosePictures(count: number): Promise<ChosenFile[]> {
  try {
    const { tempFiles } = await Taro.chooseImage({ count, sizeType: ['compressed'], sourceType: ['camera', 'album'] });
    return tempFiles.map(({ path, size }) => ({ path, size, kind: 'image' as const }));
  } catch {
    return [];
  }
}

/** One short video, at most `maxDurationSeconds` long. */
export async function chooseVideo(maxDurationSeconds: number): Promise<ChosenFile[]> {
  try {
    const { tempFilePath, size } = await Taro.chooseVideo({ maxDuration: maxDurationSeconds, compressed: true });
    return [{ path: tempFilePath, size, kind: 'video' }];
  } catch {
    return [];
  }
}
