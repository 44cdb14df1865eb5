import { View } from '@tarojs/components';
import { isMasked } from '@youying/shared/domain/phone';
import { useState } from 'react';
import { MediaList } from '@/features/media/media-list';
import { useTicket, useTimeline } from '@/features/tickets/queries';
import type { Ticket } from '@/features/tickets/types';
import { taskDueWords } from '@/features/work-orders/task-due';
import type { Task } from '@/features/work-orders/todo';
import { useTasks } from '@/features/work-orders/use-todo';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { useNow } from '@/platform/clock';
import { dial, toast } from '@/platform/device';
import { goBack, useParameter } from '@/platform/navigate';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { ActBar } from '@/ui/act-bar';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { StateView } from '@/ui/state';
import { Timeline } from '@/ui/timeline';
import './index.scss';

const LONGEST_NOTE = 500;

/** 按约回电 (INT-10): whom to call, about what, and afterwards what was said. */
export default function CallPage() {
  const { booked } = useTexts();
  const ticketId = useParameter('ticketId');
  const taskId = useParameter('taskId');
  const tasks = useTasks();
  const task = tasks.data?.find((one) => (taskId === undefined ? isCall(one, ticketId) : one.id === taskId));
  // Read while the call is owed; afterwards it is nobody's business any more.
  const ticket = useTicket(task === undefined ? undefined : ticketId);
  const [note, setNote] = useState('');
  const done = useAct(async (words: string, idempotencyKey) => {
    if (task === undefined) return;
    const body = words === '' ? {} : { note: words };
    await call('completeTask', { path: { id: task.id }, body }, { idempotencyKey });
    toast(booked.done);
    goBack('todo');
  }, explain);
  const phone = ticket.data?.contact?.phone ?? null;
  return (
    <Page
      title={booked.title}
      backTo="todo"
      footer={
        task === undefined ? undefined : (
          <ActBar>
            {phone !== null && !isMasked(phone) && (
              <Button icon="phone" grow={1} onPress={() => dial(phone)}>
                {booked.call}
              </Button>
            )}
            <Button
              kind="main"
              grow={1}
              disabled={note.trim() === ''}
              waiting={done.pending}
              onPress={() => void done.run(note.trim())}
            >
              {note.trim() === '' ? booked.noteFirst : booked.called}
            </Button>
          </ActBar>
        )
      }
    >
      <Loaded query={tasks} cards={2}>
        {() =>
          task === undefined ? (
            <StateView icon="check" title={booked.over} text={booked.overText} />
          ) : (
            <Loaded query={ticket} cards={2}>
              {(matter) => (
                <>
                  <Whom matter={matter} task={task} />
                  <Card>
                    <Field
                      multiline
                      label={booked.note}
                      placeholder={booked.noteHint}
                      value={note}
                      maxLength={LONGEST_NOTE}
                      onChange={setNote}
                    />
                  </Card>
                  <SoFar matter={matter} />
                </>
              )}
            </Loaded>
          )
        }
      </Loaded>
    </Page>
  );
}

const isCall = ({ kind, ticketId }: Task, wanted: string | undefined): boolean =>
  ticketId === wanted && (kind === 'call_back' || kind === 'call_resident');

function Whom({ matter, task }: { matter: Ticket; task: Task }) {
  const texts = useTexts();
  const language = useLanguage();
  const now = useNow();
  const { contact } = matter;
  return (
    <Card>
      <View className="staff-call__due">
        <Icon name="phoneBack" className="tone-amber" />
        <View className={task.state === 'overdue' ? 'tone-danger' : 'tone-amber'}>
          {taskDueWords(task, now, texts, language)}
        </View>
      </View>
      <View className="text-section">
        {[contact?.name, contact?.phone].filter(Boolean).join(' ') || texts.booked.nobody}
      </View>
      <View className="text-secondary">{matter.place}</View>
      <View className="text-body staff-call__words">{matter.description}</View>
      {matter.media.length > 0 && <MediaList media={matter.media} />}
    </Card>
  );
}

/** What was said when it was booked, and before. Its absence keeps nobody from calling. */
function SoFar({ matter }: { matter: Ticket }) {
  const { booked } = useTexts();
  const language = useLanguage();
  const now = useNow();
  const { data } = useTimeline(matter.id);
  if (data === undefined || data.length === 0) return null;
  return (
    <Card>
      <View className="text-section">{booked.history}</View>
      <View className="staff-call__lines">
        <Timeline
          entries={[...data].reverse().map(({ id, at, text, actor }) => ({
            ...{ key: id, time: moment(Date.parse(at), now, language), title: text },
            text: actor?.name ?? undefined,
          }))}
        />
      </View>
    </Card>
  );
}
