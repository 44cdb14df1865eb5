import { View } from '@tarojs/components';
import { isMasked } from '@youying/shared/domain/phone';
import { useState } from 'react';
import { RevealContact } from '@/features/desk/reveal';
import { useReveal } from '@/features/desk/reveal/use-reveal';
import { useTexts } from '@/i18n';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import type { Intake } from './use-intake';
import './contact.scss';

const NOBODY = { contactName: '', contactPhone: '', contactId: null };

/** Whom the engineer rings: whoever was recognised, until 换人 is pressed. */
export function Contact({ intake }: { intake: Intake }) {
  const { intake: labels, looks } = useTexts().desk;
  const { draft, change, matter } = intake;
  const [other, setOther] = useState(false);
  const reveal = useReveal(matter?.id ?? '');
  if (matter !== null && matter.contact === null && matter.actions.includes('revealContact')) {
    return <RevealContact {...reveal} />;
  }
  const shown = reveal.contact?.phone ?? draft.contactPhone;
  const somebodyElse = () => {
    setOther(true);
    // There is nothing to correct in a number that is not known here.
    if (isMasked(draft.contactPhone)) change(NOBODY);
  };
  if (draft.contactName !== '' && !other) {
    return (
      <View className="desk-contact">
        <Icon name="user" size="small" />
        <View className="desk-contact__who one-line">{`${draft.contactName} ${shown}`}</View>
        {matter !== null && isMasked(shown) && (
          <Button small kind="link" waiting={reveal.pending} onPress={reveal.reveal}>
            {looks.revealNumber}
          </Button>
        )}
        <Button small kind="link" onPress={somebodyElse}>
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
          change({ contactName, contactId: null });
        }}
        placeholder={labels.contactName}
      />
      <Field
        value={draft.contactPhone}
        onChange={(contactPhone) => change({ contactPhone, contactId: null })}
        placeholder={labels.contactPhone}
      />
    </View>
  );
}
