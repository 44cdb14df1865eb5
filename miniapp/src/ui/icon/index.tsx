import { View } from '@tarojs/components';
import { classNames } from '../class-names';
import { type IconName, icons } from './icons';
import './index.scss';

export type IconSize = 'small' | 'normal' | 'large' | 'huge';

export interface IconProps {
  name: IconName;
  size?: IconSize;
  className?: string;
}

function maskOf(name: IconName): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${icons[name]}</svg>`;
  return `--icon-mask:url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}

const masks = new Map<IconName, string>();

function cachedMask(name: IconName): string {
  const mask = masks.get(name) ?? maskOf(name);
  masks.set(name, mask);
  return mask;
}

/** Takes the colour of the text around it. Decoration only: the word beside it carries the meaning. */
export function Icon({ name, size = 'normal', className }: IconProps) {
  return <View className={classNames('ui-icon', `ui-icon--${size}`, className)} style={cachedMask(name)} />;
}
