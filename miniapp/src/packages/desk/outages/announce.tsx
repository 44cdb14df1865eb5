import { View } from '@tarojs/components';
import { OUTAGE_KINDS, type OutageKind } from '@youying/shared/domain/outage/types';
import { useState } from 'react';
import { Labelled } from '@/features/desk/parts/labelled';
import { Panel } from '@/features/desk/parts/panel';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { newOutageDraft, outageBody, outageLacks, togglePlace } from '@/features/outages/outage-form';
import { keepOutage, useBuildings } from '@/features/outages/queries';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { now } from '@/platform/clock';
import { toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { aria } from '@/ui/aria';
import { Button } from '@/ui/button';
import { Check } from '@/ui/check';
import { classNames } from '@/ui/class-names';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Segments } from '@/ui/segments';
import { Select } from '@/ui/select';

/** Hours ahead, and hours it lasts, that the desk chooses from. */
const STARTS = [0, 1, 2, 4, 8, 12, 24, 48];
const LASTS = [1, 2, 4, 6, 8, 12, 24];

/** What is out, where, why, until when, and the sentence for callers. */
export function Announce({ onDone, onClose }: { onDone: (id: string) => void; onClose: () => void }) {
  const { outages: labels, common, marks } = useTexts();
  const [draft, setDraft] = useState(newOutageDraft);
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const announce = useAct(async (body: ReturnType<typeof outageBody>, idempotencyKey) => {
    const outage = await call('announceOutage', { body }, { idempotencyKey });
    keepOutage(outage);
    toast(labels.announced(outage.houses));
    onDone(outage.id);
  }, explain);
  const lacks = outageLacks(draft);
  const send = () => void announce.run(outageBody(draft, now()));
  useShortcuts({ 'control+enter': lacks.length === 0 ? send : undefined });
  return (
    <Panel title={labels.announce}>
      <View className="desk-outage">
        <Segments<OutageKind>
          value={draft.kind}
          onChange={(kind) => change({ kind })}
          options={OUTAGE_KINDS.map((value) => ({ value, label: labels.kinds[value] }))}
        />
        <Labelled label={labels.area}>
          <Check label={labels.whole} checked={draft.whole} onChange={(whole) => change({ whole, places: [] })} />
        </Labelled>
        {!draft.whole && <Places draft={draft} setDraft={setDraft} />}
        <View className="desk-outage__two">
          <Labelled label={labels.starts}>
            <Select
              name={labels.starts}
              placeholder={labels.startsIn(0)}
              value={String(draft.startsIn)}
              onChange={(value) => change({ startsIn: Number(value) })}
              options={STARTS.map((hours) => ({ value: String(hours), label: labels.startsIn(hours) }))}
            />
          </Labelled>
          <Labelled label={labels.lasts}>
            <Select
              name={labels.lasts}
              placeholder={labels.noEnd}
              value={draft.lasts === null ? '' : String(draft.lasts)}
              onChange={(value) => change({ lasts: value === '' ? null : Number(value) })}
              options={LASTS.map((hours) => ({ value: String(hours), label: labels.hours(hours) }))}
            />
          </Labelled>
        </View>
        <Field
          id="outage-cause"
          label={labels.cause}
          value={draft.cause}
          maxLength={200}
          onChange={(cause) => change({ cause })}
        />
        <Field
          id="outage-words"
          multiline
          label={labels.callerWords}
          value={draft.callerWords}
          maxLength={200}
          placeholder={labels.callerWordsHint}
          onChange={(callerWords) => change({ callerWords })}
        />
        <View className="desk-outage__acts">
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button kind="main" shortcut="Ctrl ↵" disabled={lacks.length > 0} waiting={announce.pending} onPress={send}>
            {labels.announceAndTell}
          </Button>
          {lacks.length > 0 && (
            <View className="text-secondary">
              {labels.lacks(lacks.map((field) => labels.fields[field]).join(marks.list))}
            </View>
          )}
        </View>
      </View>
    </Panel>
  );
}

function Places({
  draft,
  setDraft,
}: {
  draft: typeof newOutageDraft;
  setDraft: (draft: typeof newOutageDraft) => void;
}) {
  const buildings = useBuildings().data ?? [];
  const has = (buildingId: string, unit: string | null) =>
    draft.places.some((place) => place.buildingId === buildingId && place.unit === unit);
  const part = draft.places.map(({ buildingId }) => buildingId);
  return (
    <View className="desk-outage__choices">
      {buildings.map(({ id, name, units }) => (
        <View key={id} className="desk-outage__choices">
          <View
            id={`outage-building-${id}`}
            className={classNames('desk-outage__place', { 'desk-outage__place--chosen': has(id, null) })}
            ariaRole="checkbox"
            {...aria({ ariaChecked: has(id, null) ? 'true' : 'false' })}
            onClick={() => setDraft(togglePlace(draft, id, null))}
          >
            {name}
          </View>
          {part.includes(id) &&
            units.length > 1 &&
            units.map((unit) => (
              <View
                key={unit}
                className={classNames('desk-outage__place', { 'desk-outage__place--chosen': has(id, unit) })}
                ariaRole="checkbox"
                {...aria({ ariaChecked: has(id, unit) ? 'true' : 'false' })}
                onClick={() => setDraft(togglePlace(draft, id, unit))}
              >
                {unit}
              </View>
            ))}
        </View>
      ))}
    </View>
  );
}
