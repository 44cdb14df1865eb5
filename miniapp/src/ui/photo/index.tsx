import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useTexts } from '@/i18n';
import { playVideo } from '@/platform/play-video';
import { Icon } from '../icon';
import type { IconName } from '../icon/icons';
import { Picture } from '../picture';
import { previewPictures } from '../picture/preview';
import './index.scss';

export interface Photo {
  key: string;
  /** What the small picture shows. */
  url: string;
  /** What opens on a tap; the small one when absent. */
  fullUrl?: string;
  /** 0–100 while it goes up. */
  progress?: number;
  failed?: boolean;
  video?: boolean;
  /** What it is of, in a word on the picture: 修前. */
  caption?: string;
}

export interface PhotoRowProps {
  photos: readonly Photo[];
  onRemove?: (key: string) => void;
  onRetry?: (key: string) => void;
  /** A dashed tile after the last photo, with this word. */
  add?: { label: string; onPress: () => void };
  /** More tiles after it. */
  children?: ReactNode;
}

/** Four to a row. A failed one is sent again by a tap; the ✕ looks 24 px and takes 44. */
export function PhotoRow({ photos, onRemove, onRetry, add, children }: PhotoRowProps) {
  const { common, voice } = useTexts();
  if (photos.length === 0 && add === undefined && children === undefined) return null;
  const urls = photos.filter(({ video }) => !video).map((photo) => photo.fullUrl ?? photo.url);
  const open = ({ video, url, fullUrl = url }: Photo) =>
    video ? playVideo(fullUrl, { video: voice.playVideo, close: common.close }) : previewPictures(urls, fullUrl);
  return (
    <View className="ui-photos">
      {photos.map((photo) => (
        <PhotoTile
          key={photo.key}
          photo={photo}
          onOpen={() => open(photo)}
          onRemove={onRemove && (() => onRemove(photo.key))}
          onRetry={onRetry && (() => onRetry(photo.key))}
        />
      ))}
      {add !== undefined && <AddTile icon="camera" label={add.label} onPress={add.onPress} />}
      {children}
    </View>
  );
}

export function AddTile({ icon, label, onPress }: { icon: IconName; label: string; onPress: () => void }) {
  return (
    <View className="ui-photos__add" ariaRole="button" onClick={onPress}>
      <Icon name={icon} />
      {label}
    </View>
  );
}

interface PhotoTileProps {
  photo: Photo;
  onOpen: () => void;
  onRemove?: () => void;
  onRetry?: () => void;
}

function PhotoTile({ photo, onOpen, onRemove, onRetry }: PhotoTileProps) {
  const { common, voice } = useTexts();
  const { failed = false, progress } = photo;
  const over = failed ? common.tapToRetry : progress === undefined ? null : `${progress}%`;
  return (
    <View className="ui-photos__photo">
      {photo.video ? (
        <View className="ui-photos__video" ariaRole="button" ariaLabel={voice.playVideo} onClick={onOpen}>
          <Icon name="video" />
        </View>
      ) : (
        <Picture
          className="ui-photos__picture"
          src={photo.url}
          label={photo.caption ?? common.photo}
          mode="aspectFill"
          onPress={onOpen}
        />
      )}
      {photo.caption !== undefined && <View className="ui-photos__caption">{photo.caption}</View>}
      {over !== null && (
        <View
          className="ui-photos__over"
          ariaRole={failed ? 'button' : undefined}
          onClick={failed ? onRetry : undefined}
        >
          {over}
        </View>
      )}
      {onRemove !== undefined && (
        <View className="ui-photos__remove" ariaRole="button" ariaLabel={common.remove} onClick={onRemove}>
          <View className="ui-photos__cross">
            <Icon name="close" size="small" />
          </View>
        </View>
      )}
    </View>
  );
}
