import { View } from '@tarojs/components';
import { useState } from 'react';
import { type Training, type Trainings, useTrainings } from '@/features/quality/queries';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import type { Input } from '@/platform/api/contract';
import { now } from '@/platform/clock';
import { toast } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Check } from '@/ui/check';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Loaded } from '@/ui/loaded';
import { Segments } from '@/ui/segments';
import { StateView } from '@/ui/state';

/** What was held; a lead records who was there and how an examination went (HOT-7). */
export function TrainingsPane({ lead }: { lead: boolean }) {
  const { quality } = useTexts();
  const trainings = useTrainings();
  const [recording, setRecording] = useState(false);
  const close = () => {
    setRecording(false);
    void trainings.refresh();
  };
  return (
    <>
      {lead && !recording && (
        <View className="desk-quality__start">
          <Button icon="plus" onPress={() => setRecording(true)}>
            {quality.record}
          </Button>
        </View>
      )}
      {recording && <RecordForm people={trainings.data?.people ?? []} onDone={close} />}
      <Loaded query={trainings}>
        {({ items }) =>
          items.length === 0 ? (
            <StateView icon="users" title={quality.noTrainings} text={quality.noTrainingsText} />
          ) : (
            items.map((training) => <TrainingCard key={training.id} training={training} />)
          )
        }
      </Loaded>
    </>
  );
}

function TrainingCard({ training: { kind, title, material, heldAt, results } }: { training: Training }) {
  const { quality, desk } = useTexts();
  const language = useLanguage();
  const lines = results.map(({ person, total, passed }) =>
    total === null ? person.name : `${person.name} ${quality.exam(total, passed ?? true)}`,
  );
  return (
    <Card className="desk-quality__card">
      <View className="desk-quality__line">
        <View className="text-section">{`${quality.kinds[kind]} · ${title}`}</View>
        <View className="text-secondary">{moment(Date.parse(heldAt), now(), language)}</View>
      </View>
      {material !== '' && <View className="text-secondary">{material}</View>}
      <View>{lines.join(desk.words.separator)}</View>
    </Card>
  );
}

type Body = Input<'recordTraining'>['body'];
interface Points {
  recordings: string;
  written: string;
}

interface RecordProps {
  people: Trainings['people'];
  onDone: () => void;
}

function RecordForm({ people: colleagues, onDone }: RecordProps) {
  const { quality } = useTexts();
  const [kind, setKind] = useState<'course' | 'exam'>('course');
  const [title, setTitle] = useState('');
  const [material, setMaterial] = useState('');
  const [people, setPeople] = useState<Readonly<Record<string, Points>>>({});
  const act = useAct(async (body: Body, idempotencyKey) => {
    await call('recordTraining', { body }, { idempotencyKey });
    toast(quality.saved);
    onDone();
  }, explain);
  const results = Object.entries(people).map(([personId, { recordings, written }]) =>
    kind === 'course' ? { personId } : { personId, recordings: Number(recordings), written: Number(written) },
  );
  const toggle = (id: string) => {
    const { [id]: known, ...others } = people;
    setPeople(known === undefined ? { ...people, [id]: { recordings: '', written: '' } } : others);
  };
  const points = (id: string, change: Partial<Points>) => {
    const known = people[id];
    if (known !== undefined) setPeople({ ...people, [id]: { ...known, ...change } });
  };
  const save = () =>
    void act.run({
      kind,
      title: title.trim(),
      material: material.trim() || undefined,
      heldAt: new Date(now()).toISOString(),
      results,
    });
  return (
    <Card className="desk-quality__card">
      <Segments
        small
        value={kind}
        onChange={setKind}
        options={(['course', 'exam'] as const).map((value) => ({ value, label: quality.kinds[value] }))}
      />
      <Field label={quality.what} maxLength={100} value={title} onChange={setTitle} />
      <Field label={quality.material} maxLength={500} value={material} onChange={setMaterial} />
      <View className="text-secondary">{quality.who}</View>
      <View className="desk-quality__people">
        {colleagues.map(({ id, name }) => {
          const own = people[id];
          return (
            <View key={id} className="desk-quality__person">
              <Check label={name} checked={own !== undefined} onChange={() => toggle(id)} />
              {kind === 'exam' && own !== undefined && (
                <>
                  <Field
                    name={`${name} ${quality.recordings}`}
                    label={quality.recordings}
                    type="number"
                    value={own.recordings}
                    onChange={(recordings) => points(id, { recordings })}
                  />
                  <Field
                    name={`${name} ${quality.written}`}
                    label={quality.written}
                    type="number"
                    value={own.written}
                    onChange={(written) => points(id, { written })}
                  />
                </>
              )}
            </View>
          );
        })}
      </View>
      <View className="desk-quality__acts">
        <Button onPress={onDone}>{quality.cancel}</Button>
        <Button kind="main" disabled={title.trim() === '' || results.length === 0} waiting={act.pending} onPress={save}>
          {quality.save}
        </Button>
      </View>
    </Card>
  );
}
