import { Image, View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { previewPictures } from '@/platform/device';
import { Icon } from '../icon';
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
}

export interface PhotoRowProps {
  photos: readonly Photo[];
  onRemove?: (key: string) => void;
  onRetry?: (key: string) => void;
  /** A dashed tile after the last photo, with this word. */
  add?: { label: string; onPress: () => void };
}

/** Four to a row. A failed one is sent again by a tap; the ✕ looks 24 px and takes 44. */
export function PhotoRow({ photos, onRemove, onRetry, add }: PhotoRowProps) {
  const texts = useTexts();
  if (photos.length === 0 && add === undefined) return null;
  const urls = photos.map((photo) => photo.fullUrl ?? photo.url);
  const open = (photo: Photo) => {
    if (photo.failed && onRetry !== undefined) onRetry(photo.key);
    else previewPictures(urls, photo.fullUrl ?? photo.url);
  };
  return (
    <View className="ui-photos">
      {photos.map((photo) => (
        <View key={photo.key} className="ui-photos__photo">
          <Image className="ui-photos__picture" src={photo.url} mode="aspectFill" onClick={() => open(photo)} />
          {photo.progress !== undefined && !photo.failed && (
            <View className="ui-photos__over">{`${photo.progress}%`}</View>
          )}
          {photo.failed && (
            <View className="ui-photos__over" onClick={() => open(photo)}>
              {texts.common.tapToRetry}
            </View>
          )}
          {onRemove !== undefined && (
            <View
              className="ui-photos__remove"
              ariaRole="button"
              ariaLabel={texts.common.remove}
              onClick={() => onRemove(photo.key)}
            >
              <View className="ui-photos__cross">
                <Icon name="close" size="small" />
              </View>
            </View>
          )}
        </View>
      ))}
      {add !== undefined && (
        <View className="ui-photos__add" ariaRole="button" onClick={add.onPress}>
          <Icon name="camera" size="large" />
          {add.label}
        </View>
      )}
    </View>
  );
}
