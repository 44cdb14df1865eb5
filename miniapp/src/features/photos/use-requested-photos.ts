import { useState } from 'react';
import { newIdempotencyKey } from '@/platform/api/idempotency';
import { ApiError } from '@/platform/api/problem';
import { choosePictures } from '@/platform/choose-media';
import { sendRequestedPhoto } from '@/platform/upload';
import { useAct } from '@/platform/use-act';
import { explanationOf } from '@/ui/explain';

/** A chosen photograph on its way; its key stays, so that it hangs once however often it is sent. */
export interface WaitingPhoto {
  path: string;
  key: string;
  /** 0–100 while it goes up. */
  progress?: number;
  /** Why it did not go through. */
  failure?: string;
}

export interface RequestedPhotos {
  waiting: readonly WaitingPhoto[];
  /** How many have arrived since the page was opened. */
  sent: number;
  pending: boolean;
  /** Camera or album, at most so many. */
  choose: (most: number) => Promise<void>;
  remove: (path: string) => void;
  /** One after the other. What is refused stays with its reason, and the others go on; a lost network ends the round. */
  send: () => Promise<void>;
}

const isGone = (error: unknown): boolean => error instanceof ApiError && error.status === 404;
const isOffline = (error: unknown): boolean => error instanceof ApiError && error.status === 0;

/** @param onChange the link allows less than before, or nothing any more: ask again */
export function useRequestedPhotos(secret: string, onChange: () => Promise<void>): RequestedPhotos {
  const [waiting, setWaiting] = useState<readonly WaitingPhoto[]>([]);
  const [sent, setSent] = useState(0);
  const mark = (path: string, change: Partial<WaitingPhoto>) =>
    setWaiting((known) => known.map((photo) => (photo.path === path ? { ...photo, ...change } : photo)));
  const remove = (path: string) => setWaiting((known) => known.filter((photo) => photo.path !== path));

  const act = useAct(
    async () => {
      for (const { path, key } of waiting) {
        mark(path, { progress: 0, failure: undefined });
        try {
          const file = { filePath: path, secret, idempotencyKey: key };
          await sendRequestedPhoto(file, (progress) => mark(path, { progress }));
          remove(path);
          setSent((count) => count + 1);
        } catch (error) {
          mark(path, { progress: undefined, failure: explanationOf(error) });
          if (isGone(error) || isOffline(error)) break;
        }
      }
      await onChange();
    },
    () => undefined,
  );
  return {
    waiting,
    sent,
    pending: act.pending,
    choose: async (most) => {
      const files = (await choosePictures(most)).slice(0, most);
      setWaiting((known) => [...known, ...files.map(({ path }) => ({ path, key: newIdempotencyKey() }))]);
    },
    remove,
    send: () => act.run(undefined),
  };
}
