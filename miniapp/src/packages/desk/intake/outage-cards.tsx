import { View } from '@tarojs/components';
import type { Hints } from '@/features/desk/types';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { now } from '@/platform/clock';
import { toast } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Icon } from '@/ui/icon';
import { logContact } from './log-contact';
import type { Intake } from './use-intake';

type Outage = Hints['outages'][number];

/** What is out where the caller lives, with the sentence to tell them; 就是这件事 ends the call without a ticket. */
export function OutageCards({ intake }: { intake: Intake }) {
  return (
    <>
      {(intake.hints?.outages ?? []).map((outage) => (
        <OutageCard key={outage.id} intake={intake} outage={outage} />
      ))}
    </>
  );
}

function OutageCard({ intake, outage }: { intake: Intake; outage: Outage }) {
  const { intake: labels } = useTexts().desk;
  const { home, marks } = useTexts();
  const language = useLanguage();
  const { draft, household } = intake;
  const caller = household?.members.find(({ name }) => name === draft.contactName);
  const follow = useAct(async (residentId: string, idempotencyKey) => {
    await call('followOutage', { path: { id: outage.id }, body: { residentId } }, { idempotencyKey });
    await logContact(draft, 'answered').catch(() => undefined);
    toast(labels.outageNoted);
    intake.restart();
  }, explain);
  const end = outage.expectedEnd === null ? null : moment(Date.parse(outage.expectedEnd), now(), language);
  return (
    <View className="desk-help__card desk-help__card--amber">
      <View className="desk-help__head tone-amber">
        <Icon name="drop" />
        {end === null ? outage.text : home.outageUntil(outage.text, end)}
      </View>
      <View className="text-secondary">{outage.cause}</View>
      <View className="desk-help__say">{marks.quoted(outage.callerWords)}</View>
      {intake.matter === null && caller !== undefined && (
        <Button small waiting={follow.pending} onPress={() => void follow.run(caller.id)}>
          {labels.outageIsIt}
        </Button>
      )}
    </View>
  );
}
