import { worksAtDesk } from '@/features/desk/frame/rail-items';
import { instantOfMonth, type Month } from '@/features/reports/months';
import { useTexts } from '@/i18n';
import { monthWord } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { confirm, toast } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { useMeHere } from '@/platform/workplace';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { StateView } from '@/ui/state';

export interface UnboundProps {
  communityId: string;
  month: Month;
  onBound: () => Promise<void>;
}

/** A month that is over and not bound: what binding means, and the button of whoever may. */
export function Unbound({ communityId, month, onBound }: UnboundProps) {
  const { archive: labels } = useTexts().reports;
  const language = useLanguage();
  const words = monthWord(instantOfMonth(month), language);
  const binds = worksAtDesk(useMeHere().roles.map(({ role }) => role));
  const act = useAct(async (name: Month, idempotencyKey) => {
    const { count } = await call(
      'archiveMonth',
      { path: { id: communityId }, body: { month: name } },
      { idempotencyKey },
    );
    toast(labels.bound(count));
    await onBound();
  }, explain);
  const ask = async () => {
    const question = { title: labels.bindAsk(words), text: labels.bindText, yes: labels.bindYes, no: labels.notYet };
    if (await confirm(question)) await act.run(month);
  };
  return (
    <StateView icon="folder" title={labels.unboundTitle(words)} text={labels.unboundText}>
      {binds && (
        <Button kind="main" icon="folder" waiting={act.pending} onPress={() => void ask()}>
          {labels.bind}
        </Button>
      )}
    </StateView>
  );
}
