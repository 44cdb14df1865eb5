import Taro from '@tarojs/taro';
import { inBrowser } from './environment';
import { pickFile, pickFiles } from './pick-file';

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
  if (inBrowser) return picturesOfBrowser(count);
  try {
    const { tempFiles } = await Taro.chooseImage({ count, sizeType: ['compressed'], sourceType: ['camera', 'album'] });
    return tempFiles.map(({ path, size }) => ({ path, size, kind: 'image' as const }));
  } catch {
    return [];
  }
}

/** Taro's own leaves out, without a word, what this browser cannot draw; the server says why it takes a file or not. */
async function picturesOfBrowser(count: number): Promise<ChosenFile[]> {
  const files = await pickFiles('image/*', count > 1);
  return files.map((file) => ({ path: URL.createObjectURL(file), size: file.size, kind: 'image' }));
}

/** One short video, at most `maxDurationSeconds` long where the phone can see to it. */
export async function chooseVideo(maxDurationSeconds: number): Promise<ChosenFile[]> {
  if (inBrowser) return videoOfBrowser();
  try {
    const { tempFilePath, size } = await Taro.chooseVideo({ maxDuration: maxDurationSeconds, compressed: true });
    return [{ path: tempFilePath, size, kind: 'video' }];
  } catch {
    return [];
  }
}

/** Taro's own makes the whole film a data: address, and nothing of one that this browser cannot play. */
async function videoOfBrowser(): Promise<ChosenFile[]> {
  const file = await pickFile('video/*');
  return file === null ? [] : [{ path: URL.createObjectURL(file), size: file.size, kind: 'video' }];
}
