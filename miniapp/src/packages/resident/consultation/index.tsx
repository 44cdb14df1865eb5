import { View } from '@tarojs/components';
import { useState } from 'react';
import { WordsForm } from '@/features/report/words-form';
import { useTexts } from '@/i18n';
import { Segments } from '@/ui/segments';

type Kind = 'consultation' | 'suggestion' | 'praise';

/** 咨询建议. */
export default function ConsultationPage() {
  const { titles, ask } = useTexts();
  const [kind, setKind] = useState<Kind>('consultation');
  return (
    <WordsForm
      kind={kind}
      title={titles.consultation}
      label={ask.headline}
      placeholder={ask.placeholder}
      submit={ask.submit}
      above={
        <View>
          <Segments
            options={[
              { value: 'consultation', label: ask.question },
              { value: 'suggestion', label: ask.suggestion },
              { value: 'praise', label: ask.praise },
            ]}
            value={kind}
            onChange={setKind}
          />
        </View>
      }
    />
  );
}
