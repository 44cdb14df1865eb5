import { useState } from 'react';
import { FormDialog } from '@/features/desk/parts/form-dialog';
import { Labelled } from '@/features/desk/parts/labelled';
import { type Alarm, keepAlarm } from '@/features/emergency/queries';
import { useBuildings } from '@/features/outages/queries';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import type { Input } from '@/platform/api/contract';
import { toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Select } from '@/ui/select';

type News = NonNullable<Alarm['news']>;

const WHOLE = 'whole';

export interface NewsDialogProps {
  alarm: Alarm;
  news: News;
  onClose: () => void;
  onDone: () => void;
}

/** The words are there already: read them, send them. What was told stands in the log as well (EMG-2). */
export function NewsDialog({ alarm, news, onClose, onDone }: NewsDialogProps) {
  const { emergency } = useTexts().desk;
  const buildings = useBuildings().data ?? [];
  const [where, setWhere] = useState(news.building?.id ?? '');
  const [cause, setCause] = useState(news.cause);
  const [callerWords, setCallerWords] = useState(news.callerWords);
  const act = useAct(async (body: Input<'announceOutage'>['body'], idempotencyKey) => {
    const outage = await call('announceOutage', { body }, { idempotencyKey });
    const text = emergency.newsLog(outage.line, outage.cause);
    keepAlarm(
      await call(
        'addAlarmLog',
        { path: { id: alarm.id }, body: { text } },
        { idempotencyKey: `${idempotencyKey}-log` },
      ),
    );
    toast(emergency.newsDone(outage.houses));
    onDone();
  }, explain);
  const send = () =>
    void act.run({
      ...areaOf(where, news),
      kind: news.kind,
      cause: cause.trim(),
      callerWords: callerWords.trim(),
      // Nobody can say yet: the procedures remind whoever announced it.
      expectedEndAt: null,
      ticketId: alarm.id,
    });
  return (
    <FormDialog
      title={emergency.news}
      send={emergency.newsSend}
      ready={where !== '' && cause.trim() !== '' && callerWords.trim() !== ''}
      pending={act.pending}
      onSend={send}
      onClose={onClose}
    >
      <Labelled label={emergency.newsWhere}>
        <Select
          name={emergency.newsWhere}
          placeholder={emergency.newsWhere}
          value={where}
          onChange={setWhere}
          options={[
            ...buildings.map(({ id, name }) => ({ value: id, label: name })),
            { value: WHOLE, label: emergency.newsWhole },
          ]}
        />
      </Labelled>
      <Field multiline label={emergency.newsCause} value={cause} maxLength={200} onChange={setCause} />
      <Field
        multiline
        label={emergency.newsCallerWords}
        value={callerWords}
        maxLength={200}
        onChange={setCallerWords}
      />
    </FormDialog>
  );
}

/** The unit is that of the building the alarm came from. */
function areaOf(where: string, { building, unit }: News): Pick<Input<'announceOutage'>['body'], 'whole' | 'places'> {
  if (where === WHOLE) return { whole: true };
  const ofUnit = unit !== null && where === building?.id ? { unit } : {};
  return { places: [{ buildingId: where, ...ofUnit }] };
}
