import { View } from '@tarojs/components';
import {
  HOUSEHOLD_TAG_LABELS,
  HOUSEHOLD_TAGS,
  type HouseholdTagCode,
} from '@youying/shared/domain/intake/household-tags';
import { useState } from 'react';
import { Panel } from '@/features/desk/parts/panel';
import { useHousehold } from '@/features/desk/queries';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { confirm } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Select } from '@/ui/select';

/** HOT-6: what the next person has to know of this household, put on and taken off. */
export function Tags({ houseId }: { houseId: string }) {
  const { householdTags: labels, common } = useTexts();
  const language = useLanguage();
  const household = useHousehold(houseId);
  const [tag, setTag] = useState<HouseholdTagCode | ''>('');
  const [note, setNote] = useState('');
  const add = useAct(async (body: { tag: HouseholdTagCode; note?: string }, idempotencyKey) => {
    await call('tagHousehold', { path: { id: houseId }, body }, { idempotencyKey });
    setTag('');
    setNote('');
    await household.refresh();
  }, explain);
  const remove = useAct(async (tagId: string, idempotencyKey) => {
    await call('untagHousehold', { path: { id: houseId }, body: { tagId } }, { idempotencyKey });
    await household.refresh();
  }, explain);
  const askToRemove = async (id: string, label: string) => {
    const question = { title: labels.removeTitle(label), text: labels.removeText };
    if (await confirm({ ...question, yes: labels.remove, no: common.cancel })) await remove.run(id);
  };
  const ready = tag !== '' && (tag !== 'other' || note.trim() !== '');
  return (
    <Panel title={labels.title} className="desk-households__tags">
      {(household.data?.tags ?? []).map(({ id, label, note: more, tag: code, addedByName }) => (
        <View key={id} className="desk-households__tag">
          <View className="desk-households__label">
            {code === 'other' || more === null ? label : `${label} · ${more}`}
            <View className="text-secondary">{addedByName}</View>
          </View>
          <Button small waiting={remove.pending} onPress={() => void askToRemove(id, label)}>
            {labels.remove}
          </Button>
        </View>
      ))}
      <View className="desk-households__add">
        <Select
          name={labels.add}
          placeholder={labels.add}
          value={tag}
          onChange={(value) => setTag(HOUSEHOLD_TAGS.find((one) => one === value) ?? '')}
          options={HOUSEHOLD_TAGS.map((value) => ({ value, label: HOUSEHOLD_TAG_LABELS[value][language] }))}
        />
        <Field value={note} maxLength={60} placeholder={labels.note} onChange={setNote} />
        <Button
          small
          disabled={!ready}
          waiting={add.pending}
          onPress={() => tag !== '' && void add.run({ tag, ...(note.trim() === '' ? {} : { note: note.trim() }) })}
        >
          {labels.put}
        </Button>
      </View>
    </Panel>
  );
}
