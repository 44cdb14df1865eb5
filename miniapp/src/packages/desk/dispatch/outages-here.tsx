import type { Matter } from '@/features/desk/types';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { useLive } from '@/platform/use-live';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import type { OrderDraft } from './use-order-draft';

/** Enough to know what it is about. */
const WORDS_ASKED = 200;

/** Out where it is; of a public place only what it may come from, since nobody knows where exactly it is. */
function useOutagesHere({ id, houseId, categoryId, description }: Matter) {
  const text = [...description].slice(0, WORDS_ASKED).join('');
  const query = { houseId: houseId ?? undefined, categoryId: categoryId ?? undefined, text };
  return useLive(`desk:order-outages:${id}`, ['outages'], async () =>
    (await call('intakeHints', { query })).outages.filter(({ fits }) => fits || houseId !== null),
  );
}

/** Without water nobody sees whether it still drips: what is out there stands by the task, and goes into it. */
export function OutagesHere({ matter, draft }: { matter: Matter; draft: OrderDraft }) {
  const { dispatch } = useTexts().desk;
  const { home } = useTexts();
  const language = useLanguage();
  return (
    <>
      {(useOutagesHere(matter).data ?? []).map(({ id, text, expectedEnd }) => {
        const line =
          expectedEnd === null ? text : home.outageUntil(text, moment(Date.parse(expectedEnd), now(), language));
        const words = dispatch.outageTask(line);
        const written = draft.task.includes(words);
        return (
          <Notice key={id} tone="amber" icon="drop" title={line} text={written ? dispatch.outageWritten : undefined}>
            {!written && draft.takeOver === null && (
              <Button small onPress={() => draft.writeTask([draft.task.trim(), words].filter(Boolean).join('\n'))}>
                {dispatch.outageWrite}
              </Button>
            )}
          </Notice>
        );
      })}
    </>
  );
}
