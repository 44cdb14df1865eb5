import { View } from '@tarojs/components';
import { useState } from 'react';
import { RevealContact } from '@/features/desk/reveal';
import { useReveal } from '@/features/desk/reveal/use-reveal';
import { useTexts } from '@/i18n';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import type { Intake } from './use-intake';
import './contact.scss';

/** Whom the engineer rings: whoever was recognised, until 换人 is pressed. */
export function Contact({ intake }: { intake: Intake }) {
  const { intake: labels } = useTexts().desk;
  const { draft, change, matter } = intake;
  const [other, setOther] = useState(false);
  const reveal = useReveal(matter?.id ?? '');
  if (matter?.actions.includes('revealContact')) return <RevealContact {...reveal} />;
  if (draft.contactName !== '' && !other) {
    return (
      <View className="desk-contact">
        <Icon name="user" size="small" />
        <View className="desk-contact__who one-line">{`${draft.contactName} ${draft.contactPhone}`}</View>
        <Button small kind="link" onPress={() => setOther(true)}>
          {labels.changeContact}
        </Button>
      </View>
    );
  }
  return (
    <View className="desk-intake-form__contact">
      <Field
        value={draft.contactName}
        onChange={(contactName) => {
          // Typed into, it stays a field.
          setOther(true);
          change({ contactName });
        }}
        placeholder={labels.contactName}
      />
      <Field
        value={draft.contactPhone}
        onChange={(contactPhone) => change({ contactPhone })}
        placeholder={labels.contactPhone}
      />
    </View>
  );
}
