import { View } from '@tarojs/components';
import { PLACE_KINDS, type PlaceKind } from '@youying/shared/domain/place/places';
import { useState } from 'react';
import { Panel } from '@/features/desk/parts/panel';
import { placesIn } from '@/features/places/lists';
import { useTexts } from '@/i18n';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Segments } from '@/ui/segments';

export interface AddFormProps {
  pending: boolean;
  onAdd: (places: { kind: PlaceKind; name: string }[]) => Promise<void>;
}

const ICONS = { lift: 'elevator', room: 'door', place: 'pin' } as const;

/** New places, one a line. */
export function AddForm({ pending, onAdd }: AddFormProps) {
  const { places } = useTexts();
  const [kind, setKind] = useState<PlaceKind>('lift');
  const [text, setText] = useState('');
  const wanted = placesIn(text, kind);
  const add = async () => {
    await onAdd(wanted);
    setText('');
  };
  return (
    <Panel title={places.add} className="desk-places__add">
      <View className="desk-places__form">
        <Segments
          options={PLACE_KINDS.map((value) => ({ value, label: places.kinds[value], icon: ICONS[value] }))}
          value={kind}
          onChange={setKind}
        />
        <Field
          multiline
          label={places.addLabel}
          value={text}
          onChange={setText}
          placeholder={places.addPlaceholder}
          maxLength={12_000}
        />
        <Button kind="outline" disabled={wanted.length === 0} waiting={pending} onPress={() => void add()}>
          {places.add}
        </Button>
      </View>
    </Panel>
  );
}
