import { View } from '@tarojs/components';
import { useState } from 'react';
import { ReasonDialog } from '@/features/desk/dialogs/reason-dialog';
import { type IntakeField, lackOf, submitBody } from '@/features/desk/intake';
import { AskPhotosDialog } from '@/features/desk/photos/ask-photos-dialog';
import { openMatter } from '@/features/desk/place';
import { type IntakeDecision, sendIntake } from '@/features/desk/send-intake';
import type { Matter } from '@/features/desk/types';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { headlineOf } from '@/features/desk/words';
import { useLimits } from '@/features/limits/use-limits';
import { useTexts } from '@/i18n';
import { clockTime } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { ApiError } from '@/platform/api/problem';
import { now } from '@/platform/clock';
import { toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Icon } from '@/ui/icon';
import { logContact } from './log-contact';
import { RelayDialog } from './relay-dialog';
import { TakenCard } from './taken-card';
import type { Intake } from './use-intake';
import './acts.scss';

const MINUTE = 60_000;

/** What happens after, and the three ways to end a call: explain, register, register and dispatch. */
export function Acts({ intake }: { intake: Intake }) {
  const texts = useTexts();
  const { intake: labels, words } = texts.desk;
  const { draft, sorting, worker } = intake;
  const [explaining, setExplaining] = useState(false);
  const [relaying, setRelaying] = useState(false);
  const [asking, setAsking] = useState<Matter | null>(null);
  const [taken, setTaken] = useState<Matter | null>(null);

  const registration = {
    categoryId: sorting.categoryId ?? '',
    priority: sorting.priority,
    ...(sorting.lowered ? { reason: draft.lowerReason.trim() } : {}),
  };
  const send = useAct(
    async (decision: IntakeDecision) => {
      const matter = await sendIntake(intake.trail, submitBody(draft, sorting, intake.communityId), decision);
      if (intake.matter === null) {
        const outcome = decision.act === 'answer' ? 'answered' : 'registered';
        await logContact(draft, outcome, matter.id).catch(() => undefined);
      }
      intake.forget();
      // The dialog names the number, and no toast lies on its code.
      if (draft.askPhotos && decision.act !== 'answer') return setAsking(matter);
      if (decision.act === 'answer') toast(labels.explained);
      else if (decision.act === 'register') toast(labels.done(matter.no ?? ''));
      else toast(labels.doneDispatched(matter.no ?? '', worker?.name ?? labels.poolWorker));
      openMatter(matter.id);
    },
    (error) => void told(error),
  );
  /** Two desks, one report: the other was quicker. What is written here stays until somebody decides about it. */
  const told = async (error: unknown) => {
    const { matter } = intake;
    const lost = error instanceof ApiError && ['invalid_transition', 'version_conflict'].includes(error.code);
    if (matter === null || !lost) return explain(error);
    try {
      setTaken(await call('getTicket', { path: { id: matter.id } }));
    } catch {
      explain(error);
    }
  };

  const lack = (act: IntakeDecision['act']) => lackOf(draft, sorting, act);
  const names: Record<IntakeField, string> = {
    house: labels.caller,
    words: labels.words,
    category: labels.category,
    department: labels.department,
    lowerReason: labels.lowerReason,
  };
  const register = () => void send.run({ act: 'register', body: registration });
  const dispatch = () => {
    if (sorting.department === null) return;
    const order = {
      department: sorting.department,
      task: headlineOf(draft.words),
      ...(worker === null ? {} : { assigneeId: worker.id }),
    };
    void send.run({ act: 'dispatch', body: registration, order });
  };
  const canRegister = lack('register').length === 0;
  const canDispatch = lack('dispatch').length === 0;
  useShortcuts({
    'control+enter': canDispatch && !explaining && !relaying && asking === null ? dispatch : undefined,
    'alt+r': canRegister ? register : undefined,
    'alt+e': lack('answer').length === 0 ? () => setExplaining(true) : undefined,
    'alt+m': intake.matter === null && !explaining ? () => setRelaying(true) : undefined,
  });
  const answerable = intake.matter === null || intake.matter.actions.includes('answerTicket');
  return (
    <View className="desk-intake-acts">
      {taken !== null && <TakenCard intake={intake} matter={taken} />}
      <After intake={intake} />
      <View className="desk-intake-acts__row">
        {answerable && (
          <Button
            shortcut="Alt E"
            disabled={lack('answer').length > 0 || send.pending}
            onPress={() => setExplaining(true)}
          >
            {labels.explain}
          </Button>
        )}
        {intake.matter === null && (
          <Button shortcut="Alt M" disabled={send.pending} onPress={() => setRelaying(true)}>
            {labels.relay}
          </Button>
        )}
        <View className="desk-intake-acts__lack text-secondary">
          {canDispatch
            ? ''
            : labels.missing(
                lack('dispatch')
                  .map((field) => names[field])
                  .join(words.list),
              )}
        </View>
        <Button shortcut="Alt R" disabled={!canRegister || send.pending} onPress={register}>
          {labels.registerOnly}
        </Button>
        <Button
          kind="main"
          shortcut="Ctrl ↵"
          className="desk-intake-acts__main"
          disabled={!canDispatch}
          waiting={send.pending}
          waitingLabel={labels.registering}
          onPress={dispatch}
        >
          {worker === null ? labels.registerAndDispatch : labels.registerAndGive(worker.name)}
        </Button>
      </View>
      {asking !== null && <AskPhotosDialog matter={asking} atOnce onClose={() => openMatter(asking.id)} />}
      {relaying && <RelayDialog intake={intake} onClose={() => setRelaying(false)} />}
      {explaining && (
        <ReasonDialog
          title={labels.explain}
          text={texts.desk.acts.answerHint}
          label={texts.desk.acts.answerLabel}
          send={texts.desk.acts.answerSend}
          perform={(answer) => send.run({ act: 'answer', answer })}
          onClose={() => setExplaining(false)}
        />
      )}
    </View>
  );
}

function After({ intake }: { intake: Intake }) {
  const { intake: labels } = useTexts().desk;
  const { worker, draft } = intake;
  const { firstFollowUpMinutes } = useLimits(intake.communityId || undefined);
  const followUp = clockTime(now() + firstFollowUpMinutes * MINUTE);
  return (
    <View className="desk-intake-acts__after">
      <View className="desk-intake-acts__title">{labels.afterTitle}</View>
      {worker !== null && (
        <View className="desk-intake-acts__fact">
          <Icon name="wrench" size="small" />
          {labels.afterWorker(worker.name)}
        </View>
      )}
      {draft.contactName !== '' && (
        <View className="desk-intake-acts__fact">
          <Icon name="user" size="small" />
          {labels.afterResident(draft.contactName)}
        </View>
      )}
      <View className="desk-intake-acts__fact">
        <Icon name="clock" size="small" />
        {labels.afterFollowUp(followUp)}
      </View>
    </View>
  );
}
