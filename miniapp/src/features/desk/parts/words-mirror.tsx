import { Text, View } from '@tarojs/components';
import { useId } from 'react';
import { inBrowser } from '@/platform/environment';
import { useFollowField } from '@/platform/follow-field';
import { aria } from '@/ui/aria';
import { type Mark, piecesOf } from '../marks';
import './words-mirror.scss';

export interface WordsMirrorProps {
  /** Of the field it lies under. */
  fieldId: string;
  text: string;
  marks: readonly Mark[];
}

/**
 * The words the system went by, underlined where they stand. A text field cannot draw its own words in two ways, so the
 * same words lie under it, unseen but for their lines; whoever does not see them hears the reasons beside the choices.
 */
export function WordsMirror({ fieldId, text, marks }: WordsMirrorProps) {
  const id = useId();
  useFollowField(fieldId, id, text);
  if (!inBrowser) return null;
  return (
    <View id={id} className="desk-mirror" {...aria({ ariaHidden: 'true' })}>
      {piecesOf(text, marks).map((piece, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is where it is
        <Text key={at} className={piece.tone === null ? undefined : `desk-mirror__${piece.tone}`}>
          {piece.text}
        </Text>
      ))}
    </View>
  );
}
