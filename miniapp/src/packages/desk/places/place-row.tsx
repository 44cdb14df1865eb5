import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Place } from '@/features/places/queries';
import type { usePlaceActs } from '@/features/places/use-place-acts';
import { useTexts } from '@/i18n';
import { confirm } from '@/platform/device';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Tag } from '@/ui/tag';

export interface PlaceRowProps {
  place: Place;
  acts: ReturnType<typeof usePlaceActs>;
}

/** One place: its kind, name and code, and what can be done with it. */
export function PlaceRow({ place, acts }: PlaceRowProps) {
  const { places, common } = useTexts();
  const [name, setName] = useState<string | null>(null);
  const retired = place.retiredAt !== null;
  const { change, print } = acts;
  const save = async () => {
    await change.run({ place, name: name ?? place.name });
    setName(null);
  };
  const retire = async () => {
    const question = { title: places.retireTitle(place.name), text: places.retireText };
    if (await confirm({ ...question, yes: places.retire, no: common.cancel }))
      await change.run({ place, retired: true });
  };
  return (
    <View className="desk-places__row">
      <View className="text-secondary">{places.kinds[place.kind]}</View>
      {name === null ? (
        <View className="desk-places__name">
          {place.name}
          {retired && <Tag tone="grey">{places.retiredTag}</Tag>}
        </View>
      ) : (
        <Field
          value={name}
          onChange={setName}
          maxLength={60}
          placeholder={places.rename}
          onConfirm={() => void save()}
        />
      )}
      <View className="text-secondary desk-places__code">{place.code}</View>
      <View className="desk-places__acts">
        {name !== null ? (
          <Button small waiting={change.pending} disabled={name.trim() === ''} onPress={() => void save()}>
            {places.save}
          </Button>
        ) : retired ? (
          <Button small waiting={change.pending} onPress={() => void change.run({ place, retired: false })}>
            {places.restore}
          </Button>
        ) : (
          <>
            <Button small kind="link" waiting={print.pending} onPress={() => void print.run([place.id])}>
              {places.printOne}
            </Button>
            <Button small kind="link" onPress={() => setName(place.name)}>
              {places.rename}
            </Button>
            <Button small kind="link" waiting={change.pending} onPress={() => void retire()}>
              {places.retire}
            </Button>
          </>
        )}
      </View>
    </View>
  );
}
