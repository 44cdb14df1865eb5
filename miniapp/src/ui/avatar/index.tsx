import { View } from '@tarojs/components';
import type { Department } from '@youying/shared/domain/roles';
import { classNames } from '../class-names';
import { Picture } from '../picture';
import './index.scss';

export interface AvatarProps {
  name: string;
  photoUrl?: string | null;
  size?: 'small' | 'normal';
  /** `strong`: who does the work. `weak`: ours. `plain`: the resident. */
  tone?: 'strong' | 'weak' | 'plain';
  /** Gives the ground its department's colour; never meaning by itself. */
  department?: Department;
}

/** Photo or family name. */
export function Avatar({ name, photoUrl, size = 'normal', tone = 'weak', department }: AvatarProps) {
  return (
    <View
      className={classNames(
        'ui-avatar',
        `ui-avatar--${size}`,
        `ui-avatar--${tone}`,
        department && `ui-avatar--${department}`,
      )}
    >
      {photoUrl ? <Picture className="ui-avatar__photo" src={photoUrl} label="" mode="aspectFill" /> : name.slice(0, 1)}
    </View>
  );
}
