import { View } from '@tarojs/components';
import { useState } from 'react';
import { Panel } from '@/features/desk/parts/panel';
import { useReveal } from '@/features/desk/reveal/use-reveal';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { type Alarm, keepAlarm } from '@/features/emergency/queries';
import { leadingAct } from '@/features/emergency/standing';
import { MediaList } from '@/features/media/media-list';
import { uploadPictures } from '@/features/media/upload-pictures';
import { useTexts } from '@/i18n';
import { clockTime } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { choosePictures } from '@/platform/choose-media';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Instructions } from './instructions';
import { IntercomCard } from './intercom-card';
import './course.scss';

const MOST_PHOTOS = 3;

/** The middle: who called, what was ordered, what happened. */
export function Course({ alarm }: { alarm: Alarm }) {
  const { emergency } = useTexts().desk;
  const { contact } = alarm;
  const reveal = useReveal(alarm.id);
  const phone = contact?.phone ?? null;
  const leads = leadingAct(alarm) === 'contact';
  // The intercom takes the key for as long as somebody is shut in.
  useShortcuts(phone !== null && alarm.intercom === null ? { c: () => void reveal.ring(phone) } : {});
  return (
    <View className="emergency-course">
      {alarm.intercom !== null && <IntercomCard alarm={alarm} intercom={alarm.intercom} />}
      {(phone !== null || alarm.safeAt !== null) && (
        <Panel className="emergency-contact">
          <View className="emergency-contact__row">
            <View className="emergency-contact__what">
              <View className="text-section">
                {[contact?.name ?? alarm.raisedByName, reveal.contact?.phone ?? phone].filter(Boolean).join(' ')}
              </View>
              <View className="text-secondary">
                {alarm.safeAt === null ? emergency.contact : emergency.safe(clockTime(Date.parse(alarm.safeAt)))}
              </View>
            </View>
            {phone !== null && (
              <Button
                kind={leads ? 'main' : 'plain'}
                icon="phone"
                {...(alarm.intercom === null ? { shortcut: 'C' } : {})}
                waiting={reveal.pending}
                onPress={() => void reveal.ring(phone)}
              >
                {emergency.callContact}
              </Button>
            )}
          </View>
        </Panel>
      )}
      <Instructions alarm={alarm} />
      <Log alarm={alarm} />
    </View>
  );
}

/** 经过: by time of happening, newest on top, only added to. */
function Log({ alarm }: { alarm: Alarm }) {
  const { emergency } = useTexts().desk;
  const entries = [...alarm.log].reverse();
  return (
    <Panel
      className="emergency-log"
      title={emergency.log}
      aside={
        <View className="emergency-log__aside">
          <View>{emergency.logText}</View>
          <View>{alarm.no ?? ''}</View>
        </View>
      }
    >
      <View className="emergency-log__rows">
        {entries.map((entry) => (
          <View key={entry.id} className="emergency-log__row">
            <View className="text-secondary">{clockTime(Date.parse(entry.happenedAt))}</View>
            <View className={classNames('emergency-log__by one-line', { 'text-secondary': entry.by === null })}>
              {entry.by ?? emergency.system}
            </View>
            <View className="emergency-log__text">
              {entry.text}
              <MediaList media={entry.media} />
            </View>
          </View>
        ))}
      </View>
      {alarm.actions.includes('addAlarmLog') && <LogLine alarm={alarm} />}
    </Panel>
  );
}

function LogLine({ alarm }: { alarm: Alarm }) {
  const { emergency } = useTexts().desk;
  const [words, setWords] = useState('');
  const act = useAct(async (body: { text: string; mediaIds?: string[] }, idempotencyKey) => {
    keepAlarm(await call('addAlarmLog', { path: { id: alarm.id }, body }, { idempotencyKey }));
    setWords('');
  }, explain);
  const text = words.trim();
  const send = () => text !== '' && void act.run({ text });
  const photograph = async () => {
    const files = await choosePictures(MOST_PHOTOS);
    if (files.length === 0) return;
    await act.run({
      text: text === '' ? emergency.photo : text,
      mediaIds: await uploadPictures(files, 'ticket_photo'),
    });
  };
  return (
    <View className="emergency-log__write">
      <Field
        value={words}
        placeholder={emergency.logPlaceholder}
        maxLength={500}
        onChange={setWords}
        onConfirm={send}
      />
      <Button icon="camera" onPress={() => void photograph().catch(explain)}>
        {emergency.photo}
      </Button>
      <Button disabled={text === ''} waiting={act.pending} shortcut="↵" onPress={send}>
        {emergency.logSend}
      </Button>
    </View>
  );
}
