import { useState } from 'react';
import { useTexts } from '@/i18n';
import { Field } from '@/ui/field';

/** Longest name the record takes. */
const NAME_LENGTH = 40;

/** Whose word it is, and who stood by. The witness is never filled in beforehand. */
export function useOnBehalf(contactName: string | null) {
  const [name, setName] = useState(contactName ?? '');
  const [witness, setWitness] = useState('');
  const words = { onBehalfOf: name.trim(), witness: witness.trim() };
  return { name, setName, witness, setWitness, words, complete: words.onBehalfOf !== '' && words.witness !== '' };
}

export interface OnBehalfFieldsProps {
  behalf: ReturnType<typeof useOnBehalf>;
  nameLabel: string;
}

export function OnBehalfFields({ behalf, nameLabel }: OnBehalfFieldsProps) {
  const { onsite } = useTexts().staff;
  return (
    <>
      <Field label={nameLabel} value={behalf.name} maxLength={NAME_LENGTH} onChange={behalf.setName} />
      <Field
        label={onsite.witness}
        value={behalf.witness}
        placeholder={onsite.witnessHint}
        maxLength={NAME_LENGTH}
        onChange={behalf.setWitness}
      />
    </>
  );
}
