import { View } from '@tarojs/components';
import { useState } from 'react';
import { useLimits } from '@/features/limits/use-limits';
import { WordsForm } from '@/features/report/words-form';
import { useTexts } from '@/i18n';
import { Card } from '@/ui/card';
import { Check } from '@/ui/check';
import { Path } from '@/ui/path';

/** 投诉: what happens and by when stands on the page; the name can be kept from the person concerned (CMP-4). */
export default function ComplaintPage() {
  const { titles, complaint } = useTexts();
  const { complaintAnswerHours } = useLimits();
  const [anonymous, setAnonymous] = useState(false);
  return (
    <WordsForm
      kind="complaint"
      title={titles.complaint}
      label={complaint.what}
      placeholder={complaint.placeholder}
      submit={complaint.submit}
      more={{ anonymous }}
      above={
        <View>
          <View className="text-title">{complaint.headline}</View>
          <View className="text-secondary">{complaint.promise(complaintAnswerHours)}</View>
        </View>
      }
      below={
        <>
          <Card>
            <Check checked={anonymous} onChange={setAnonymous} label={complaint.anonymous} />
            <View className="text-secondary">{complaint.anonymousText}</View>
          </Card>
          <Card>
            <View className="text-section">{complaint.next}</View>
            <Path steps={complaint.path.map(({ planned }) => ({ label: planned }))} current={-1} />
          </Card>
        </>
      }
    />
  );
}
