import { View } from '@tarojs/components';
import { useState } from 'react';
import { FormDialog } from '@/features/desk/parts/form-dialog';
import { useRevealAsker } from '@/features/desk/reveal/use-reveal';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import type { Item } from '@/platform/api/contract';
import { now } from '@/platform/clock';
import { toast } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { useLive } from '@/platform/use-live';
import { Button } from '@/ui/button';
import { Check } from '@/ui/check';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Loaded } from '@/ui/loaded';
import { StateView } from '@/ui/state';
import { Tag } from '@/ui/tag';

type Question = Item<'listOpenQuestions'>;

/** HOT-5: what nobody could answer, the nearest end of its days first. */
export function OpenQuestions({ keeps }: { keeps: boolean }) {
  const { knowledge: labels } = useTexts();
  const language = useLanguage();
  const [answering, setAnswering] = useState<Question | null>(null);
  const questions = useLive(
    'desk:open-questions',
    ['knowledge', 'duties'],
    async () => (await call('listOpenQuestions', { query: { limit: 100 } })).items,
  );
  return (
    <Loaded query={questions} cards={3}>
      {(open) => (
        <>
          {open.length === 0 && <StateView icon="check" title={labels.noQuestions} />}
          {open.map((question) => (
            <View key={question.id} className="desk-knowledge__version">
              <View className="desk-list__line">
                <View className="text-section">{question.question}</View>
                <Tag tone={question.state === 'overdue' ? 'danger' : 'amber'}>
                  {labels.before(moment(Date.parse(question.dueAt), now(), language))}
                </Tag>
              </View>
              <View className="text-secondary">
                {[question.askerName, question.houseName, question.ownerName && labels.owned(question.ownerName)]
                  .filter(Boolean)
                  .join(' · ')}
              </View>
              <View className="desk-knowledge__acts">
                {question.askerPhone !== null && <Ring id={question.id} phone={question.askerPhone} />}
                <Button small onPress={() => setAnswering(question)}>
                  {labels.calledBack}
                </Button>
              </View>
            </View>
          ))}
          {answering !== null && (
            <AnswerDialog
              question={answering}
              keeps={keeps}
              onDone={questions.refresh}
              onClose={() => setAnswering(null)}
            />
          )}
        </>
      )}
    </Loaded>
  );
}

interface AnswerProps {
  question: Question;
  keeps: boolean;
  onDone: () => Promise<void>;
  onClose: () => void;
}

function AnswerDialog({ question, keeps, onDone, onClose }: AnswerProps) {
  const { knowledge: labels } = useTexts();
  const [answer, setAnswer] = useState('');
  const [keep, setKeep] = useState(false);
  const send = useAct(async (_: null, idempotencyKey) => {
    const body = { answer: answer.trim(), ...(keep ? { keep } : {}) };
    await call('answerOpenQuestion', { path: { id: question.id }, body }, { idempotencyKey });
    await onDone();
    toast(labels.saved);
    onClose();
  }, explain);
  const ready = answer.trim() !== '';
  return (
    <FormDialog
      title={labels.calledBack}
      send={labels.save}
      ready={ready}
      pending={send.pending}
      onSend={() => void send.run(null)}
      onClose={onClose}
    >
      <View className="text-secondary">{question.question}</View>
      <Field multiline label={labels.answered} value={answer} maxLength={1000} onChange={setAnswer} />
      {keeps && <Check label={labels.keep} checked={keep} onChange={setKeep} />}
    </FormDialog>
  );
}

function Ring({ id, phone }: { id: string; phone: string }) {
  const { contact, pending, ring } = useRevealAsker(id);
  return (
    <Button small icon="phone" waiting={pending} onPress={() => void ring(phone)}>
      {contact?.phone ?? phone}
    </Button>
  );
}
