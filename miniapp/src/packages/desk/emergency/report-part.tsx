import { View } from '@tarojs/components';
import { useState } from 'react';
import { type Alarm, keepAlarm } from '@/features/emergency/queries';
import { useTexts } from '@/i18n';
import { clockTime } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { useAct } from '@/platform/use-act';
import { useQuery } from '@/platform/use-query';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Loaded } from '@/ui/loaded';
import { Sheet } from '@/ui/sheet';

/** 书面报公司: the log is there already; three things only a person can say (EMG-4). */
export function ReportPart({ alarm }: { alarm: Alarm }) {
  const { emergency } = useTexts().desk;
  const [open, setOpen] = useState(false);
  const may = alarm.actions.includes('writeAlarmReport');
  if (!may && alarm.reportedAt === null) return null;
  return (
    <View className="emergency-acts__group">
      <View className="text-section">{emergency.report}</View>
      <View className="text-secondary">
        {alarm.reportedAt === null ? emergency.reportText : emergency.reported(clockTime(Date.parse(alarm.reportedAt)))}
      </View>
      <Button icon="receipt" onPress={() => setOpen(true)}>
        {alarm.reportedAt === null ? emergency.report : emergency.readReport}
      </Button>
      {open && alarm.reportedAt === null && <WriteReport alarm={alarm} onClose={() => setOpen(false)} />}
      {open && alarm.reportedAt !== null && <ReadReport alarm={alarm} onClose={() => setOpen(false)} />}
    </View>
  );
}

function WriteReport({ alarm, onClose }: { alarm: Alarm; onClose: () => void }) {
  const { emergency } = useTexts().desk;
  const [words, setWords] = useState({ cause: '', aftermath: '', improvements: '' });
  const ready = Object.values(words).every((text) => text.trim() !== '');
  const act = useAct(async (body: typeof words, idempotencyKey) => {
    await call('writeAlarmReport', { path: { id: alarm.id }, body }, { idempotencyKey });
    keepAlarm(await call('getAlarm', { path: { id: alarm.id } }));
    onClose();
  }, explain);
  return (
    <Sheet
      open
      title={emergency.report}
      onClose={onClose}
      footer={
        <Button kind="main" grow={1} disabled={!ready} waiting={act.pending} onPress={() => void act.run(words)}>
          {emergency.reportSend}
        </Button>
      }
    >
      {(['cause', 'aftermath', 'improvements'] as const).map((name) => (
        <Field
          key={name}
          multiline
          label={emergency[name]}
          value={words[name]}
          maxLength={2000}
          onChange={(text) => setWords({ ...words, [name]: text })}
        />
      ))}
    </Sheet>
  );
}

function ReadReport({ alarm, onClose }: { alarm: Alarm; onClose: () => void }) {
  const report = useQuery(`alarm report:${alarm.id}`, () => call('getAlarmReport', { path: { id: alarm.id } }));
  return (
    <Sheet open title={alarm.no ?? ''} onClose={onClose}>
      <Loaded query={report}>
        {({ title, sections, writtenByName }) => (
          <View>
            <View className="text-title">{title}</View>
            <View className="text-secondary">{writtenByName}</View>
            {sections.map((section) => (
              <View key={section.title} className="emergency-report">
                <View className="text-section">{section.title}</View>
                {section.rows.map((row, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two lines of the log may read alike, and none moves
                  <View key={index} className="emergency-report__row">
                    <View className="text-secondary">{row.label}</View>
                    <View>{row.text}</View>
                  </View>
                ))}
              </View>
            ))}
          </View>
        )}
      </Loaded>
    </Sheet>
  );
}
