import { View } from '@tarojs/components';
import { useState } from 'react';
import { ReasonDialog } from '@/features/desk/dialogs/reason-dialog';
import { lookOverOf } from '@/features/desk/look-over';
import { FormDialog } from '@/features/desk/parts/form-dialog';
import { keepMatter, useTimeline } from '@/features/desk/queries';
import type { Matter } from '@/features/desk/types';
import { useTexts } from '@/i18n';
import { clockTime } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';

/** 请周敏先看: that it was asked, and what was found (CLO-4). */
export function LookOverLine({ matter }: { matter: Matter }) {
  const { closeOut } = useTexts().desk;
  const look = lookOverOf(useTimeline(matter.id).data ?? []);
  if (look === null) return null;
  const { answer } = look;
  const time = clockTime(Date.parse(answer?.at ?? look.askedAt));
  return (
    <View>{answer === null ? closeOut.lookAsked(time) : closeOut.lookAnswered(answer.by, time, answer.words)}</View>
  );
}

export interface LookOverActProps {
  matter: Matter;
  /** Who would sign it; absent: nobody in particular. */
  name: string | undefined;
  /** Whether anybody has to sign it after the desk. */
  wanted: boolean;
}

/** The desk asks, whoever signs in the end answers; each sees their own half of it. */
export function LookOverAct({ matter, name, wanted }: LookOverActProps) {
  const { closeOut } = useTexts().desk;
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const path = { id: matter.id };
  if (matter.actions.includes('answerLookOver')) {
    return (
      <>
        <Button kind="main" icon="check" onPress={() => setOpen(true)}>
          {closeOut.lookAnswer}
        </Button>
        {open && (
          <ReasonDialog
            title={closeOut.lookAnswer}
            text={closeOut.lookAnswerText}
            label={closeOut.lookAnswerLabel}
            send={closeOut.lookAnswerSend}
            version={matter.version}
            perform={async (words, idempotencyKey, version) => {
              keepMatter(await call('answerLookOver', { path, body: { words, version } }, { idempotencyKey }));
              toast(closeOut.lookAnswerSent);
              close();
            }}
            onClose={close}
          />
        )}
      </>
    );
  }
  if (!wanted || !matter.actions.includes('askLookOver')) return null;
  return (
    <>
      <Button kind="link" onPress={() => setOpen(true)}>
        {closeOut.look(name)}
      </Button>
      {open && <AskDialog matter={matter} name={name} onClose={close} />}
    </>
  );
}

function AskDialog({ matter, name, onClose }: { matter: Matter; name: string | undefined; onClose: () => void }) {
  const { closeOut } = useTexts().desk;
  const [words, setWords] = useState('');
  const act = useAct(async (body: { text?: string }, idempotencyKey) => {
    keepMatter(await call('askLookOver', { path: { id: matter.id }, body }, { idempotencyKey }));
    toast(closeOut.lookSent);
    onClose();
  }, explain);
  const text = words.trim();
  return (
    <FormDialog
      title={closeOut.look(name)}
      send={closeOut.lookSend}
      ready
      pending={act.pending}
      onSend={() => void act.run(text === '' ? {} : { text })}
      onClose={onClose}
    >
      <View className="text-secondary">{closeOut.lookText}</View>
      <Field multiline label={closeOut.lookLabel} value={words} maxLength={500} onChange={setWords} />
    </FormDialog>
  );
}
