import { type ReactNode, useState } from 'react';
import { useLimits } from '@/features/limits/use-limits';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { dial, toast } from '@/platform/device';
import { focusField } from '@/platform/keyboard';
import { go } from '@/platform/navigate';
import { useAct } from '@/platform/use-act';
import { explain } from '@/ui/explain';
import { CareDialog, type CareDone } from '../dialogs/care-dialog';
import { ConsentDialog } from '../dialogs/consent-dialog';
import { PrintDialog } from '../dialogs/print-dialog';
import { ReasonDialog } from '../dialogs/reason-dialog';
import { RescheduleDialog } from '../dialogs/reschedule-dialog';
import type { DeskAct, Waiting } from '../next';
import { AskPhotosDialog } from '../photos/ask-photos-dialog';
import { openAlarm, openCloseOut, openComplaint, openDispatch, openIntake } from '../place';
import { keepMatter } from '../queries';
import { offerTakeBack } from '../receipts/take-back';
import { type Reveal, useReveal } from '../reveal/use-reveal';
import type { Matter } from '../types';
import { NOTE_FIELD } from './composer';

type DialogName = 'answer' | 'consent' | 'suspend' | 'resume' | 'reschedule' | 'photos' | 'more' | 'print' | 'link';

export interface DeskActs {
  /** Whom to ring, once they were rung from here. */
  told: Reveal['contact'];
  run: (act: DeskAct) => void;
  /** The dialog that is open, if any. */
  dialog: ReactNode;
}

/** What each act of the desk does: opens a page or a dialog, dials, or sends. `onChanged` asks for what is new. */
export function useDeskActs(matter: Matter, waiting: Waiting | null, onChanged: () => void): DeskActs {
  const { acts } = useTexts().desk;
  const [open, setOpen] = useState<DialogName | null>(null);
  const path = { id: matter.id };
  const seconds = useLimits(matter.community.id).takeBackSeconds;
  const took = (changed: Matter, done?: CareDone) => {
    keepMatter(changed);
    if (done === undefined) toast(acts.done);
    else offerTakeBack(done.text, done.back, { ticketId: matter.id, seconds, onBack: onChanged });
    onChanged();
  };
  const called = useAct(async (taskId: string, idempotencyKey) => {
    await call('completeTask', { path: { id: taskId }, body: {} }, { idempotencyKey });
    onChanged();
  }, explain);
  const { contact, ring } = useReveal(matter.id);
  const ringWorker = (phone: string | null | undefined) =>
    phone == null ? toast(acts.noPhone, 'problem') : dial(phone);
  const performers: Record<DeskAct, () => void> = {
    register: () => openIntake(matter.id),
    dispatch: () => openDispatch(matter.id),
    link: () => setOpen('link'),
    closeOut: () => openCloseOut(matter.id),
    callback: () => go('deskCallbacks', { callbackId: matter.callback?.id }),
    complaint: () => openComplaint(matter.id),
    alarm: () => openAlarm(matter.id),
    note: () => focusField(NOTE_FIELD),
    call: () => void ring(matter.contact?.phone ?? matter.reporter?.phone),
    callWorker: () => ringWorker(waiting?.order?.assignee?.phone),
    called: () => matter.nextTask !== null && void called.run(matter.nextTask.id),
    answer: () => setOpen('answer'),
    consent: () => setOpen('consent'),
    suspend: () => setOpen('suspend'),
    resume: () => setOpen('resume'),
    reschedule: () => setOpen('reschedule'),
    photos: () => setOpen('photos'),
    more: () => setOpen('more'),
    print: () => setOpen('print'),
  };
  const close = () => setOpen(null);
  const order = waiting?.order ?? null;
  const dialogs: Record<DialogName, () => ReactNode> = {
    answer: () => (
      <ReasonDialog
        title={acts.answer}
        text={acts.answerHint}
        label={acts.answerLabel}
        send={acts.answerSend}
        version={matter.version}
        perform={async (answer, key, version) =>
          took(await call('answerTicket', { path, body: { answer, version } }, { idempotencyKey: key }))
        }
        onClose={close}
      />
    ),
    suspend: () => (
      <ReasonDialog
        title={acts.suspendTitle}
        text={acts.suspendText}
        label={acts.reason}
        send={acts.suspend}
        version={matter.version}
        perform={async (reason, key, version) =>
          took(await call('suspendTicket', { path, body: { reason, version } }, { idempotencyKey: key }))
        }
        onClose={close}
      />
    ),
    resume: () => (
      <ReasonDialog
        title={acts.resume}
        label={acts.reason}
        send={acts.resume}
        version={matter.version}
        perform={async (reason, key, version) =>
          took(await call('resumeTicket', { path, body: { reason, version } }, { idempotencyKey: key }))
        }
        onClose={close}
      />
    ),
    consent: () =>
      order === null ? null : <ConsentDialog matter={matter} order={order} onDone={onChanged} onClose={close} />,
    more: () => <CareDialog matter={matter} onDone={took} onClose={close} />,
    photos: () => <AskPhotosDialog matter={matter} onAsked={onChanged} onClose={close} />,
    print: () => <PrintDialog matter={matter} onClose={close} />,
    link: () => <CareDialog matter={matter} first="link" onDone={took} onClose={close} />,
    reschedule: () => <RescheduleDialog matter={matter} onDone={took} onClose={close} />,
  };
  return {
    told: contact,
    run: (act) => performers[act](),
    dialog: open === null ? null : dialogs[open](),
  };
}
