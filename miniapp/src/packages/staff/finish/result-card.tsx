import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { Card } from '@/ui/card';
import { Check } from '@/ui/check';
import { Field } from '@/ui/field';
import type { Report } from './report';

export interface ResultCardProps {
  report: Report;
  onChange: (part: Partial<Report>) => void;
}

export function ResultCard({ report, onChange }: ResultCardProps) {
  const { onsite } = useTexts().staff;
  return (
    <Card>
      <View className="text-section">{onsite.result}</View>
      {onsite.results.map((result) => (
        <Check key={result} label={result} checked={report.result === result} onChange={() => onChange({ result })} />
      ))}
      <Field
        value={report.note}
        placeholder={onsite.resultNote}
        maxLength={500}
        onChange={(note) => onChange({ note })}
      />
    </Card>
  );
}
