import { View } from '@tarojs/components';
import { useState } from 'react';
import { Panel } from '@/features/desk/parts/panel';
import {
  daysOf,
  type HolidayDay,
  type HolidayYear,
  type Span,
  spansOf,
  withDays,
  withoutSpan,
} from '@/features/settings/holidays';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import type { Input } from '@/platform/api/contract';
import { toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Notice } from '@/ui/notice';
import './holidays-card.scss';

export interface HolidaysCardProps {
  communityId: string;
  year: HolidayYear;
  onSaved: () => Promise<void>;
}

/** 放假安排 of a year: what is on file is read; what is not is entered by hand, with where it comes from (FUP-2). */
export function HolidaysCard({ communityId, year, onSaved }: HolidaysCardProps) {
  const { holidays: labels } = useTexts().settings;
  const [entering, setEntering] = useState(false);
  const mayEnter = year.source !== 'on_file';
  return (
    <Panel title={labels.title(year.year)} aside={labels.sources[year.source]}>
      <View className="holidays">
        {year.source === 'missing' && (
          <Notice tone="amber" icon="alert" title={labels.missing(year.year)} text={labels.missingText} />
        )}
        {!entering && <Spans spans={spansOf(year.days)} />}
        {entering && (
          <Entering
            communityId={communityId}
            year={year}
            onClose={() => setEntering(false)}
            onSaved={async () => {
              setEntering(false);
              await onSaved();
            }}
          />
        )}
        {mayEnter && !entering && (
          <Button icon="pen" onPress={() => setEntering(true)}>
            {year.source === 'missing' ? labels.enter : labels.change}
          </Button>
        )}
      </View>
    </Panel>
  );
}

function Spans({ spans, onRemove }: { spans: readonly Span[]; onRemove?: (span: Span) => void }) {
  const { holidays: labels, calendar } = useTexts().settings;
  return (
    <>
      {spans.map((span) => (
        <View key={span.from} className="holidays__row">
          <View className="holidays__days">
            {span.from === span.to ? labels.day(span.from) : labels.days(span.from, span.to)}
          </View>
          <View className={span.worked ? 'tone-amber' : 'text-secondary'}>
            {span.worked ? labels.worked : calendar.off}
          </View>
          {onRemove !== undefined && (
            <Button small onPress={() => onRemove(span)}>
              {calendar.remove}
            </Button>
          )}
        </View>
      ))}
    </>
  );
}

interface EnteringProps extends HolidaysCardProps {
  onClose: () => void;
}

function Entering({ communityId, year, onClose, onSaved }: EnteringProps) {
  const { holidays: labels, reason: reasonLabel, discard } = useTexts().settings;
  const [days, setDays] = useState<readonly HolidayDay[]>(year.days);
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const dates = daysOf(year.year, typed);
  const act = useAct(async (body: Input<'enterHolidays'>['body'], idempotencyKey) => {
    await call('enterHolidays', { path: { id: communityId }, body }, { idempotencyKey });
    toast(labels.saved(year.year));
    await onSaved();
  }, explain);
  const add = (worked: boolean) => {
    if (dates === null) return;
    setDays(withDays(days, dates, worked));
    setTyped('');
  };
  const ready = days.some(({ worked }) => !worked) && reason.trim() !== '';
  const save = () => void act.run({ year: Number(year.year), days: [...days], reason: reason.trim() });
  return (
    <>
      <Spans spans={spansOf(days)} onRemove={(span) => setDays(withoutSpan(days, span))} />
      <View className="holidays__add">
        <Field
          label={labels.which}
          value={typed}
          maxLength={20}
          placeholder={labels.whichHint}
          error={typed !== '' && dates === null ? labels.wrong(year.year) : undefined}
          onChange={setTyped}
        />
        <View className="holidays__acts">
          <Button small disabled={dates === null} onPress={() => add(false)}>
            {labels.addOff}
          </Button>
          <Button small disabled={dates === null} onPress={() => add(true)}>
            {labels.addWorked}
          </Button>
        </View>
      </View>
      <Field label={reasonLabel} value={reason} placeholder={labels.reasonHint} maxLength={200} onChange={setReason} />
      <View className="holidays__acts">
        <Button onPress={onClose}>{discard}</Button>
        <Button kind="main" disabled={!ready} waiting={act.pending} onPress={save}>
          {labels.save}
        </Button>
      </View>
    </>
  );
}
