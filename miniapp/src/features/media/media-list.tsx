import { View } from '@tarojs/components';
import type { Schema } from '@/platform/api/contract';
import { PhotoRow } from '@/ui/photo';
import { VoiceNote } from '@/ui/voice/note';
import { photosOf, voicesOf } from './shown';
import './media-list.scss';

/** What somebody sent, of all three kinds: pictures and videos open on a tap, voice notes play. Nothing when empty. */
export function MediaList({ media }: { media: readonly Schema<'MediaView'>[] }) {
  if (media.length === 0) return null;
  return (
    <View className="media-list">
      <PhotoRow photos={photosOf(media)} />
      {voicesOf(media).map(({ id, url }) => (
        <VoiceNote key={id} url={url} />
      ))}
    </View>
  );
}
