import { View } from '@tarojs/components';
import type { Schema } from '@/platform/api/contract';
import { PhotoRow } from '@/ui/photo';
import { VoiceNote } from '@/ui/voice/note';
import { photosOf, voicesOf } from './shown';
import './media-list.scss';

interface MediaListProps {
  media: readonly Schema<'MediaView'>[];
  /** A word on each picture, by its id. */
  captionOf?: (id: string) => string | undefined;
}

/** What somebody sent, of all three kinds: pictures and videos open on a tap, voice notes play. Nothing when empty. */
export function MediaList({ media, captionOf }: MediaListProps) {
  if (media.length === 0) return null;
  const photos = photosOf(media).map((photo) => ({ ...photo, caption: captionOf?.(photo.key) }));
  return (
    <View className="media-list">
      <PhotoRow photos={photos} />
      {voicesOf(media).map(({ id, url }) => (
        <VoiceNote key={id} url={url} />
      ))}
    </View>
  );
}
