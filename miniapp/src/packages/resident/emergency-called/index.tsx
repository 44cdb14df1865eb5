import { View } from '@tarojs/components';
import { useState } from 'react';
import { AdviceCard } from '@/features/emergency/advice-card';
import { type Alarm, keepAlarm, useAlarm } from '@/features/emergency/queries';
import { callStanding } from '@/features/emergency/standing';
import { WhoKnows } from '@/features/emergency/who-knows';
import { useTexts } from '@/i18n';
import { clockTime } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { useNow } from '@/platform/clock';
import { confirm, dial, toast } from '@/platform/device';
import { go, useParameter } from '@/platform/navigate';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { explain } from '@/ui/explain';
import { Loaded } from '@/ui/loaded';
import { Notice } from '@/ui/notice';
import { Page } from '@/ui/page';
import { NoteSheet } from '../matter/note-sheet';
import './index.scss';

/** 紧急求助, after the call: who knows, who comes, who has not answered. */
export default function EmergencyCalledPage() {
  const { titles } = useTexts();
  const query = useAlarm(useParameter('alarmId'));
  return (
    <Page title={titles.emergency} backTo="home">
      <Loaded query={query}>{(alarm) => <Called alarm={alarm} refresh={query.refresh} />}</Loaded>
    </Page>
  );
}

function Called({ alarm, refresh }: { alarm: Alarm; refresh: () => Promise<void> }) {
  const { emergency } = useTexts();
  const [noting, setNoting] = useState(false);
  const standing = callStanding(alarm);
  const going = standing !== 'over' && standing !== 'cancelled';
  const time = clockTime(Date.parse(alarm.raisedAt));
  return (
    <>
      <Notice
        tone={going ? 'danger' : 'brand'}
        icon={going ? 'siren' : 'check'}
        headline
        title={emergency.standings[standing]}
        text={alarm.outcome ?? emergency.called(alarm.kindText, alarm.place, time)}
      />
      <WhoKnows alarm={alarm} />
      {going && <AdviceCard kind={alarm.kind} />}
      <View className="called__acts">
        {going ? (
          <>
            <Button grow={1} onPress={() => setNoting(true)}>
              {emergency.addNote}
            </Button>
            <SafeButton alarm={alarm} />
          </>
        ) : (
          <Button grow={1} onPress={() => go('matter', { ticketId: alarm.id })}>
            {emergency.toMatter}
          </Button>
        )}
      </View>
      <Button kind="danger" icon="phone" className="called__again" onPress={() => dial(alarm.deskPhone)}>
        {emergency.callAgain}
      </Button>
      <SlipButton alarm={alarm} />
      <NoteSheet ticketId={alarm.id} open={noting} onClose={() => setNoting(false)} onSent={() => void refresh()} />
    </>
  );
}

/** Tells the desk and ends nothing. */
function SafeButton({ alarm }: { alarm: Alarm }) {
  const { emergency, common } = useTexts();
  const safe = useAct(async (_: null, idempotencyKey) => {
    keepAlarm(await call('alarmSafe', { path: { id: alarm.id }, body: {} }, { idempotencyKey }));
    toast(emergency.safeSent);
  }, explain);
  const ask = async () => {
    const question = { title: emergency.safeAsk, text: emergency.safeText, yes: emergency.safe, no: common.cancel };
    if (await confirm(question)) await safe.run(null);
  };
  if (!alarm.actions.includes('alarmSafe')) return null;
  return (
    <Button grow={1} waiting={safe.pending} disabled={alarm.safeAt !== null} onPress={() => void ask()}>
      {alarm.safeAt === null ? emergency.safe : emergency.safeSent}
    </Button>
  );
}

/** While it can still be said that it was a slip. */
function SlipButton({ alarm }: { alarm: Alarm }) {
  const { emergency } = useTexts();
  const now = useNow();
  const slip = useAct(async (_: null, idempotencyKey) => {
    keepAlarm(await call('cancelAlarm', { path: { id: alarm.id }, body: {} }, { idempotencyKey }));
    toast(emergency.slipSent);
  }, explain);
  if (!alarm.actions.includes('cancelAlarm') || now > Date.parse(alarm.cancelableUntil)) return null;
  return (
    <Card className="called__slip">
      <Button kind="link" waiting={slip.pending} onPress={() => void slip.run(null)}>
        {emergency.slip}
      </Button>
    </Card>
  );
}
