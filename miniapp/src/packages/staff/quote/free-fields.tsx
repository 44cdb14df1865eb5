import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { Field } from '@/ui/field';
import { Row } from '@/ui/row';
import { Segments } from '@/ui/segments';
import { Switch } from '@/ui/switch';

export interface FreeFieldsProps {
  /** Null: not free. Empty: free, the reason is still missing. */
  reason: string | null;
  onChange: (reason: string | null) => void;
}

/** 免费 needs a reason: a public area, the warranty, or words. */
export function FreeFields({ reason, onChange }: FreeFieldsProps) {
  const { pricing } = useTexts().staff;
  const usual = pricing.freeReasons.find((option) => option === reason) ?? null;
  return (
    <>
      <Row
        title={pricing.free}
        text={pricing.freeText}
        aside={<Switch label={pricing.free} on={reason !== null} onChange={(on) => onChange(on ? '' : null)} />}
      />
      {reason !== null && (
        <View className="staff-free">
          <Segments
            value={usual}
            onChange={onChange}
            options={pricing.freeReasons.map((option) => ({ value: option, label: option }))}
          />
          <Field
            value={usual === null ? reason : ''}
            placeholder={pricing.freeOther}
            maxLength={200}
            onChange={onChange}
          />
        </View>
      )}
    </>
  );
}
