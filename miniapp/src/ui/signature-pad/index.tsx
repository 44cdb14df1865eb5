import { Signature } from '@nutui/nutui-react-taro';
import { View } from '@tarojs/components';
import { forwardRef, useImperativeHandle, useRef } from 'react';
import { useTexts } from '@/i18n';
import { Icon } from '../icon';
import './index.scss';

export interface SignaturePadHandle {
  /** The picture's local path (H5: a data: address); null when nothing was drawn. */
  picture(): Promise<string | null>;
  clear(): void;
}

export interface SignaturePadProps {
  /** True after the first stroke, false after 重写. */
  onDrawn: (drawn: boolean) => void;
}

interface NutSignature {
  confirm(): void;
  clear(): void;
}

/** A box to sign in with a finger or, in the browser, a mouse. The ink is dark in both themes: it is paper. */
export const SignaturePad = forwardRef<SignaturePadHandle, SignaturePadProps>(function SignaturePad({ onDrawn }, ref) {
  const texts = useTexts();
  const pad = useRef<NutSignature>(null);
  const waiting = useRef<((path: string | null) => void) | null>(null);
  const clear = () => {
    pad.current?.clear();
    onDrawn(false);
  };
  useImperativeHandle(ref, () => ({
    clear,
    picture: () =>
      new Promise((resolve) => {
        waiting.current = resolve;
        pad.current?.confirm();
      }),
  }));
  return (
    <View className="ui-signature-pad">
      <View className="ui-signature-pad__head">
        <View className="text-section">{texts.sign.signHere}</View>
        <View className="ui-signature-pad__again" ariaRole="button" onClick={clear}>
          <Icon name="undo" />
          {texts.sign.again}
        </View>
      </View>
      <View className="ui-signature-pad__box" onTouchStart={() => onDrawn(true)}>
        <Signature
          ref={pad}
          canvasId="signature-pad"
          lineWidth={3}
          strokeStyle="#1D2129"
          onConfirm={(path: string, signed?: boolean) => {
            waiting.current?.(signed ? path : null);
            waiting.current = null;
          }}
        />
        <View className="ui-signature-pad__caption">{texts.sign.caption}</View>
      </View>
    </View>
  );
});
