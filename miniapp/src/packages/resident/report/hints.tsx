import { View } from '@tarojs/components';
import { alarmKindIn } from '@youying/shared/domain/alarm/kind-of-danger';
import { useState } from 'react';
import { useTelling } from '@/features/tickets/use-words';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import type { Answer } from '@/platform/api/contract';
import { toast } from '@/platform/device';
import { go, goBack } from '@/platform/navigate';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Notice } from '@/ui/notice';

/** Danger, a known outage, the same thing reported before: offered first, since it may end the form. */
export function Hints({ hints }: { hints: Answer<'intakeHints'> }) {
  const { texts, language, now } = useTelling();
  const { report, home } = texts;
  const [another, setAnother] = useState(false);
  const follow = useAct(async (id: string, idempotencyKey) => {
    await call('followOutage', { path: { id }, body: {} }, { idempotencyKey });
    toast(report.noted);
    goBack('home');
  }, explain);
  if (hints.danger !== null) {
    return (
      <Notice tone="danger" icon="siren" title={report.dangerTitle(hints.danger.word)} text={hints.danger.advice}>
        <Button kind="danger" onPress={() => go('emergency', { kind: alarmKindIn(hints.danger?.word ?? '') })}>
          {report.dangerAct}
        </Button>
      </Notice>
    );
  }
  if (another) return null;
  // Something else may be out there; it is no answer to what was written.
  const outage = hints.outages.find(({ fits }) => fits);
  const similar = hints.similar[0];
  if (outage === undefined && similar === undefined) return null;
  const time = (at: string) => moment(Date.parse(at), now, language);
  const title =
    outage === undefined
      ? similar === undefined
        ? ''
        : report.similar(similar.place, time(similar.createdAt))
      : outage.expectedEnd === null
        ? outage.text
        : home.outageUntil(outage.text, time(outage.expectedEnd));
  const accept = () => {
    if (outage !== undefined) void follow.run(outage.id);
    else if (similar?.id != null) go('matter', { ticketId: similar.id });
    else {
      toast(report.noted);
      goBack('home');
    }
  };
  return (
    <Notice tone="info" icon="info" title={title} text={outage === undefined ? similar?.text : report.isItThis}>
      <View className="report__choices">
        <Button grow={1} small waiting={follow.pending} onPress={accept}>
          {report.itIs}
        </Button>
        <Button grow={1} small onPress={() => setAnother(true)}>
          {report.itIsNot}
        </Button>
      </View>
    </Notice>
  );
}
