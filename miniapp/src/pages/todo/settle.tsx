import { useState } from 'react';
import { settleWayOf } from '@/features/work-orders/settle';
import type { Task } from '@/features/work-orders/todo';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { confirm, toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { KeepsPress } from '@/ui/keeps-press';
import { Sheet } from '@/ui/sheet';

/** 办好了: one tap, then either the words for the timeline or a question, never nothing. */
export function Settle({ task, onSettled }: { task: Task; onSettled: () => void }) {
  const { todo } = useTexts().staff;
  const [writing, setWriting] = useState(false);
  const act = useAct(async (note: string, idempotencyKey) => {
    const body = note === '' ? {} : { note };
    await call('completeTask', { path: { id: task.id }, body }, { idempotencyKey });
    setWriting(false);
    toast(todo.settled);
    onSettled();
  }, explain);
  const way = settleWayOf(task);
  if (way === null) return null;
  const ask = async () => {
    const question = { title: todo.settleAsk(task.title), text: todo.settleText, yes: todo.settle, no: todo.notYet };
    if (await confirm(question)) await act.run('');
  };
  return (
    <KeepsPress>
      <Button small waiting={act.pending} onPress={() => (way === 'note' ? setWriting(true) : void ask())}>
        {todo.settle}
      </Button>
      {writing && (
        <NoteSheet
          title={todo.settleTitle(task.title)}
          waiting={act.pending}
          onClose={() => setWriting(false)}
          onSend={(note) => void act.run(note)}
        />
      )}
    </KeepsPress>
  );
}

interface NoteSheetProps {
  title: string;
  waiting: boolean;
  onClose: () => void;
  onSend: (note: string) => void;
}

function NoteSheet({ title, waiting, onClose, onSend }: NoteSheetProps) {
  const { todo } = useTexts().staff;
  const [note, setNote] = useState('');
  const words = note.trim();
  return (
    <Sheet
      open
      title={title}
      onClose={onClose}
      footer={
        <Button kind="main" grow={1} disabled={words === ''} waiting={waiting} onPress={() => onSend(words)}>
          {todo.settleSend}
        </Button>
      }
    >
      <Field multiline placeholder={todo.settleHint} value={note} maxLength={500} onChange={setNote} />
    </Sheet>
  );
}
