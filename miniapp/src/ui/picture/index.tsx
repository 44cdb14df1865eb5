import { Image } from '@tarojs/components';
import { inBrowser } from '@/platform/environment';

export interface PictureProps {
  src: string;
  /** What is to be seen, for those who do not; '' where the words beside it say it already. */
  label: string;
  mode: 'aspectFill' | 'aspectFit' | 'widthFix';
  className?: string;
  onPress?: () => void;
}

/** A photo, a signature, a face. */
export function Picture({ src, label, mode, className, onPress }: PictureProps) {
  if (!inBrowser) return <Image className={className} src={src} mode={mode} ariaLabel={label} onClick={onPress} />;
  // Taro's element hands on to the browser's image what it does not know itself: the name, and what the keyboard needs.
  const pressed = onPress === undefined ? {} : { role: 'button', tabIndex: 0 };
  return (
    <Image className={className} src={src} mode={mode} onClick={onPress} nativeProps={{ alt: label, ...pressed }} />
  );
}
