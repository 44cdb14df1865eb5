import { Image, View } from '@tarojs/components';
import { classNames } from '../class-names';
import './index.scss';

export interface AvatarProps {
  name: string;
  photoUrl?: string | null;
  size?: 'small' | 'normal';
  /** `strong`: who does the work. `weak`: ours. `plain`: the resident. */
  tone?: 'strong' | 'weak' | 'plain';
}

/** Photo or family name. */
export function Avatar({ name, photoUrl, size = 'normal', tone = 'weak' }: AvatarProps) {
  return (
    <View className={classNames('ui-avatar', `ui-avatar--${size}`, `ui-avatar--${tone}`)}>
      {photoUrl ? <Image className="ui-avatar__photo" src={photoUrl} mode="aspectFill" /> : name.slice(0, 1)}
    </View>
  );
}
