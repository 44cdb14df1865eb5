import { View } from '@tarojs/components';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import './long-text.scss';

/** Roughly what six lines of the middle pane hold. */
const FOLDED_CHARACTERS = 250;
const FOLDED_LINES = 6;

export function isLong(text: string): boolean {
  return text.length > FOLDED_CHARACTERS || text.split('\n').length > FOLDED_LINES;
}

/** Words of a person: six lines, then 展开. */
export function LongText({ text }: { text: string }) {
  const { matter } = useTexts().desk;
  const [open, setOpen] = useState(false);
  const long = isLong(text);
  return (
    <View>
      <View className={classNames('desk-long', { 'desk-long--folded': long && !open })}>{text}</View>
      {long && (
        <Button small kind="link" onPress={() => setOpen(!open)}>
          {open ? matter.fold : matter.unfold}
        </Button>
      )}
    </View>
  );
}
