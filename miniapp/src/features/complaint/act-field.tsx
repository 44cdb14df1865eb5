import { FACT_SOURCE_LABELS, SEVERITY_LABELS } from '@youying/shared/domain/complaint/labels';
import { FACT_SOURCES, SEVERITIES } from '@youying/shared/domain/complaint/types';
import { DEPARTMENTS } from '@youying/shared/domain/roles';
import { Labelled } from '@/features/desk/parts/labelled';
import { type Texts, useTexts } from '@/i18n';
import { dateWord, dayNumber, shanghaiInstant } from '@/i18n/format';
import { now } from '@/platform/clock';
import { type Language, useLanguage } from '@/platform/preferences';
import { Field } from '@/ui/field';
import { Segments } from '@/ui/segments';
import { Select, type SelectOption } from '@/ui/select';
import { type ActField, type FieldKind, unasked } from './acts';
import type { Complaint } from './types';

export interface ActFieldInputProps {
  field: ActField;
  complaint: Complaint;
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** Days a promise may be kept within; it is due at the end of the office's day. */
const DAYS = [0, 1, 2, 3, 5, 7, 14, 30] as const;
const DUE_HOUR = 18;

function dueOptions(texts: Texts, language: Language): SelectOption[] {
  const present = now();
  return DAYS.flatMap((days) => {
    const at = shanghaiInstant(dayNumber(present) + days, DUE_HOUR);
    if (at <= present) return [];
    return [{ value: new Date(at).toISOString(), label: texts.complaints.dueDays(days, dateWord(at, language)) }];
  });
}

type Options = (texts: Texts, language: Language, complaint: Complaint) => SelectOption[];

const options: Partial<Record<FieldKind, Options>> = {
  concerned: (_, __, complaint) => unasked(complaint).map(({ id, name }) => ({ value: id, label: name })),
  source: (_, language) => FACT_SOURCES.map((value) => ({ value, label: FACT_SOURCE_LABELS[value][language] })),
  severity: (_, language) => SEVERITIES.map((value) => ({ value, label: SEVERITY_LABELS[value][language] })),
  department: ({ departments }) => DEPARTMENTS.map((value) => ({ value, label: departments[value] ?? value })),
  due: dueOptions,
};

/** One field of a step, by what it holds. */
export function ActFieldInput({ field, complaint, label, value, onChange }: ActFieldInputProps) {
  const texts = useTexts();
  const language = useLanguage();
  const { complaints } = texts;
  const choices = options[field.kind]?.(texts, language, complaint);
  if (field.kind === 'yes_no') {
    return (
      <Labelled label={label}>
        <Segments
          value={value === '' ? null : (value as 'yes' | 'no')}
          onChange={onChange}
          options={[
            { value: 'yes', label: complaints.yes },
            { value: 'no', label: complaints.no },
          ]}
        />
      </Labelled>
    );
  }
  if (choices !== undefined) {
    return (
      <Labelled label={label}>
        <Select name={label} placeholder={complaints.choose} value={value} onChange={onChange} options={choices} />
      </Labelled>
    );
  }
  return (
    <Field
      multiline={field.kind === 'words'}
      label={label}
      value={value}
      maxLength={field.maxLength}
      onChange={onChange}
    />
  );
}
