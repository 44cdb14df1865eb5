import { MOST_PICTURES } from '@/features/media/limits';
import type { DraftHandle } from '@/features/report/use-draft';
import { useTexts } from '@/i18n';
import { type ChosenFile, choosePictures, chooseVideo } from '@/platform/choose-media';
import { AddTile, PhotoRow } from '@/ui/photo';

const MOST_VIDEO_SECONDS = 30;

/** Pictures and a short video; four to a row, the two buttons last. */
export function MediaRow({ handle }: { handle: DraftHandle }) {
  const { report } = useTexts();
  const { draft, change } = handle;
  const shown = draft.files.filter(({ kind }) => kind !== 'voice');
  const room = MOST_PICTURES - shown.length;
  const add = async (choose: () => Promise<ChosenFile[]>) => {
    const chosen = await choose();
    change(({ files }) => ({ files: [...files, ...chosen.slice(0, room)] }));
  };
  return (
    <PhotoRow
      photos={shown.map(({ path, kind, failed }) => ({ key: path, url: path, failed, video: kind === 'video' }))}
      onRemove={(key) => change(({ files }) => ({ files: files.filter(({ path }) => path !== key) }))}
      onRetry={(key) =>
        change(({ files }) => ({ files: files.map((file) => (file.path === key ? { ...file, failed: false } : file)) }))
      }
      add={room > 0 ? { label: report.takePhoto, onPress: () => void add(() => choosePictures(room)) } : undefined}
    >
      {room > 0 && (
        <AddTile
          icon="video"
          label={report.takeVideo}
          onPress={() => void add(() => chooseVideo(MOST_VIDEO_SECONDS))}
        />
      )}
    </PhotoRow>
  );
}
