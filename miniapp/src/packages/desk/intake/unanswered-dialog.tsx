import { ReasonDialog } from '@/features/desk/dialogs/reason-dialog';
import { askerOf } from '@/features/desk/intake';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { toast } from '@/platform/device';
import { logContact } from './log-contact';
import type { Intake } from './use-intake';

/** HOT-5: nobody knows the answer now; whoever was asked finds out and calls back. */
export function UnansweredDialog({ intake, onClose }: { intake: Intake; onClose: () => void }) {
  const { intake: labels } = useTexts().desk;
  const { draft } = intake;
  return (
    <ReasonDialog
      title={labels.unanswered}
      text={labels.unansweredText}
      label={labels.question}
      send={labels.unansweredSend}
      onClose={onClose}
      perform={async (question, idempotencyKey) => {
        const body = {
          ...{ question, askerName: draft.contactName.trim() || labels.someone },
          ...askerOf(draft),
          ...(draft.house === null ? {} : { houseId: draft.house.id }),
        };
        await call('askOpenQuestion', { body }, { idempotencyKey });
        await logContact(draft, 'booked').catch(() => undefined);
        toast(labels.unansweredDone);
        intake.restart();
      }}
    />
  );
}
