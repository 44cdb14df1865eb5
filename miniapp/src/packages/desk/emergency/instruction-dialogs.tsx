import { useState } from 'react';
import { Labelled } from '@/features/desk/parts/labelled';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { type Alarm, type AlarmInstruction, keepAlarm } from '@/features/emergency/queries';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import type { Input } from '@/platform/api/contract';
import { now } from '@/platform/clock';
import { toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Select } from '@/ui/select';
import { Sheet } from '@/ui/sheet';
import { useColleagueOptions } from './people-dialogs';

const MINUTE_MS = 60_000;
/** Offered for a new instruction; the leader may name another. */
const USUAL_MINUTES = '30';

/** 记一条指示: who said it, what, whose it is, until when. The owner is told at once. */
export function InstructDialog({ alarm, onClose }: { alarm: Alarm; onClose: () => void }) {
  const { emergency } = useTexts().desk;
  const colleagues = useColleagueOptions();
  const [givenBy, setGivenBy] = useState('');
  const [text, setText] = useState('');
  const [ownerId, setOwnerId] = useState('');
  const [minutes, setMinutes] = useState(USUAL_MINUTES);
  const length = Number.parseInt(minutes, 10);
  const ready = text.trim() !== '' && ownerId !== '' && length > 0;
  const act = useAct(async (body: Input<'instructAlarm'>['body'], idempotencyKey) => {
    keepAlarm(await call('instructAlarm', { path: { id: alarm.id }, body }, { idempotencyKey }));
    toast(emergency.done);
    onClose();
  }, explain);
  const send = () => {
    const dueAt = new Date(now() + length * MINUTE_MS).toISOString();
    const by = givenBy.trim();
    void act.run({ text: text.trim(), ownerId, dueAt, ...(by === '' ? {} : { givenBy: by }) });
  };
  useShortcuts({ 'control+enter': ready ? send : undefined });
  return (
    <Sheet
      open
      title={emergency.addInstruction}
      onClose={onClose}
      footer={
        <Button kind="main" grow={1} shortcut="Ctrl ↵" disabled={!ready} waiting={act.pending} onPress={send}>
          {emergency.instructSend}
        </Button>
      }
    >
      <Field label={emergency.given} value={givenBy} maxLength={40} onChange={setGivenBy} />
      <Field multiline label={emergency.what} value={text} maxLength={500} onChange={setText} />
      <Labelled label={emergency.owner}>
        <Select
          name={emergency.owner}
          placeholder={emergency.owner}
          value={ownerId}
          options={colleagues}
          onChange={setOwnerId}
        />
      </Labelled>
      <Field label={emergency.within} type="number" value={minutes} maxLength={4} onChange={setMinutes} />
    </Sheet>
  );
}

/** What came of an instruction; done or not, with its words. */
export function SettleDialog({
  alarm,
  instruction,
  onClose,
}: {
  alarm: Alarm;
  instruction: AlarmInstruction;
  onClose: () => void;
}) {
  const { emergency } = useTexts().desk;
  const [words, setWords] = useState('');
  const outcome = words.trim();
  const act = useAct(async (done: boolean, idempotencyKey) => {
    const body = { instructionId: instruction.id, done, outcome };
    keepAlarm(await call('settleInstruction', { path: { id: alarm.id }, body }, { idempotencyKey }));
    onClose();
  }, explain);
  useShortcuts({ 'control+enter': outcome === '' ? undefined : () => void act.run(true) });
  return (
    <Sheet
      open
      title={emergency.settleTitle}
      onClose={onClose}
      footer={
        <>
          <Button grow={1} disabled={outcome === ''} onPress={() => void act.run(false)}>
            {emergency.settleNot}
          </Button>
          <Button
            kind="main"
            grow={1}
            shortcut="Ctrl ↵"
            disabled={outcome === ''}
            waiting={act.pending}
            onPress={() => void act.run(true)}
          >
            {emergency.settleSend}
          </Button>
        </>
      }
    >
      <Field multiline label={instruction.text} value={words} maxLength={500} onChange={setWords} />
    </Sheet>
  );
}
