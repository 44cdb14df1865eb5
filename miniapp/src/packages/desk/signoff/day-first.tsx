import { View } from '@tarojs/components';
import { useState } from 'react';
import { dueWhen } from '@/features/desk/due';
import { Panel } from '@/features/desk/parts/panel';
import { openMatter } from '@/features/desk/place';
import { headlineOf } from '@/features/desk/words';
import type { DayRecord, Ways } from '@/features/supervision/day';
import { markSeen, useSeen } from '@/features/supervision/seen';
import { useTexts } from '@/i18n';
import { useNow } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import './day-first.scss';

const TICK_MS = 60_000;

export interface DayFirstProps {
  record: DayRecord;
  ways: Ways;
  onWay: (ticketId: string, text: string) => void;
}

type First = DayRecord['first'][number];

/** 先看这几件: what is late, lowered or only explained; what has nothing arranged gets its way written before the day is signed (FUP-2). */
export function DayFirst({ record, ways, onWay }: DayFirstProps) {
  const { day } = useTexts().supervision;
  const seen = useSeen(record.day);
  if (record.first.length === 0) return null;
  const signed = record.signature !== null;
  return (
    <Panel title={day.first(record.first.length)} aside={day.firstHint}>
      {record.first.map((row) => (
        <Row
          key={`${row.why}:${row.ticketId}`}
          row={row}
          seen={seen.has(row.ticketId)}
          onOpen={() => {
            markSeen(record.day, row.ticketId);
            openMatter(row.ticketId);
          }}
          {...(row.needsWay && !signed
            ? { way: ways[row.ticketId] ?? '', onWay: (text: string) => onWay(row.ticketId, text) }
            : {})}
        />
      ))}
    </Panel>
  );
}

interface RowProps {
  row: First;
  seen: boolean;
  onOpen: () => void;
  /** Absent: none is asked for. */
  way?: string;
  onWay?: (text: string) => void;
}

function Row({ row, seen, onOpen, way, onWay }: RowProps) {
  const texts = useTexts();
  const { day } = texts.supervision;
  const language = useLanguage();
  const now = useNow(TICK_MS);
  const [writing, setWriting] = useState(false);
  const open = writing || (way ?? '') !== '';
  return (
    <View className="day-first">
      <View className="day-first__row">
        <View className="day-first__matter" ariaRole="button" onClick={onOpen}>
          <View className={row.needsWay ? 'day-first__tag day-first__tag--amber' : 'day-first__tag'}>
            {row.why === 'late' ? `${row.tag} ${dueWhen(Date.parse(row.since), now, texts, language)}` : row.tag}
          </View>
          <View className="day-first__no">{row.no ?? day.unregistered}</View>
          <View className="one-line">{[headlineOf(row.description), row.words].filter(Boolean).join(' ')}</View>
          <View className="one-line text-secondary">{row.place}</View>
        </View>
        <View className="day-first__act">
          {onWay !== undefined && !open && (
            <Button small kind="outline" onPress={() => setWriting(true)}>
              {day.write}
            </Button>
          )}
          {onWay === undefined && seen && (
            <View className="day-first__seen">
              <Icon name="check" size="small" />
              {day.seen}
            </View>
          )}
        </View>
      </View>
      {onWay !== undefined && open && (
        <View className="day-first__way">
          <Field label={day.way} placeholder={day.wayHint} value={way ?? ''} maxLength={500} onChange={onWay} />
        </View>
      )}
    </View>
  );
}
