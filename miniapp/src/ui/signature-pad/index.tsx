import { View } from '@tarojs/components';
import { isOwnName } from '@youying/shared/domain/signature';
import { forwardRef, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useTexts } from '@/i18n';
import type { SignatureInHand } from '@/platform/signature';
import { Field } from '../field';
import { Icon } from '../icon';
import { Drawn, type DrawnHandle } from './drawn';
import './index.scss';

export interface SignaturePadHandle {
  /** The same one until it is changed; null when there is none. */
  signature(): Promise<SignatureInHand | null>;
}

export interface SignaturePadProps {
  /** Whose name it is: by keyboard exactly this is typed. */
  signer: string;
  title?: string;
  /** Under the line on the paper. */
  caption?: string;
  /** True once there is a signature, false when it is gone. */
  onSigned: (signed: boolean) => void;
}

/** Longest name the record takes. */
const NAME_LENGTH = 40;

/** A box to sign in, or one's name typed by who cannot draw; which of both it was becomes part of the record. */
export const SignaturePad = forwardRef<SignaturePadHandle, SignaturePadProps>(function SignaturePad(props, ref) {
  const { signer, onSigned } = props;
  const { sign } = useTexts();
  const paper = useRef<DrawnHandle>(null);
  const hand = useRef<SignatureInHand | null>(null);
  const [typing, setTyping] = useState(false);
  const [inked, setInked] = useState(false);
  const [name, setName] = useState('');
  const typed = name.trim();
  const signed = typing ? isOwnName(typed, signer) : inked;
  useEffect(() => onSigned(signed), [signed, onSigned]);
  const ink = (drawn: boolean) => {
    hand.current = null;
    setInked(drawn);
  };
  const again = () => (typing ? setName('') : paper.current?.clear());
  const change = () => {
    // The paper is taken away with what is on it.
    ink(false);
    setName('');
    setTyping(!typing);
  };
  useImperativeHandle(ref, () => ({
    signature: async () => {
      if (!signed) return null;
      if (typing) return { typedName: typed };
      if (hand.current !== null) return hand.current;
      const path = await paper.current?.picture();
      hand.current = path == null ? null : { path };
      return hand.current;
    },
  }));
  return (
    <View className="ui-signature-pad">
      <View className="ui-signature-pad__head">
        <View className="text-section">{typing ? sign.typeHere : (props.title ?? sign.signHere)}</View>
        <View className="ui-signature-pad__act" ariaRole="button" onClick={again}>
          <Icon name="undo" />
          {sign.again}
        </View>
      </View>
      {typing ? (
        <View className="ui-signature-pad__typed">
          <Field
            label={sign.typedName(signer)}
            value={name}
            maxLength={NAME_LENGTH}
            onChange={setName}
            {...(typed === '' || signed ? {} : { error: sign.notOwnName })}
          />
          <View className="text-secondary">{sign.typedNote}</View>
        </View>
      ) : (
        <Drawn ref={paper} caption={props.caption ?? sign.caption} onInk={ink} />
      )}
      <View className="ui-signature-pad__act" ariaRole="button" onClick={change}>
        {typing ? sign.byHand : sign.byKeyboard}
      </View>
    </View>
  );
});
