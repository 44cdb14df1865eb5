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
  const named = inBrowser ? { nativeProps: { alt: label } } : { ariaLabel: label };
  return <Image className={className} src={src} mode={mode} onClick={onPress} {...named} />;
}
