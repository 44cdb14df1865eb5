import { View } from '@tarojs/components';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { money } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { useMe } from '@/platform/session';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Segments } from '@/ui/segments';
import { Sheet } from '@/ui/sheet';
import type { Matter, WorkOrder } from '../types';
import './consent-dialog.scss';

export interface ConsentDialogProps {
  matter: Matter;
  order: WorkOrder;
  onDone: () => void;
  onClose: () => void;
}

interface Answer {
  agrees: boolean;
  onBehalfOf: string;
  witness: string;
  reason: string;
}

/** The resident's answer to a quotation, given by telephone and recorded as such (WRK-6). Nothing is preselected. */
export function ConsentDialog({ matter, order, onDone, onClose }: ConsentDialogProps) {
  const texts = useTexts();
  const { acts } = texts.desk;
  const me = useMe();
  const [choice, setChoice] = useState<'agree' | 'refuse' | null>(null);
  const [who, setWho] = useState(matter.contact?.name ?? matter.reporter?.name ?? '');
  const [witness, setWitness] = useState(me.name ?? '');
  const [reason, setReason] = useState('');
  const quoteId = order.quote?.id ?? '';
  const save = useAct(async (answer: Answer, idempotencyKey) => {
    const path = { id: order.id };
    const voice = { quoteId, onBehalfOf: answer.onBehalfOf, witness: answer.witness };
    if (answer.agrees) await call('consentQuote', { path, body: voice }, { idempotencyKey });
    else await call('refuseQuote', { path, body: { ...voice, reason: answer.reason } }, { idempotencyKey });
    onDone();
    onClose();
  }, explain);
  const ready = choice !== null && who.trim() !== '' && (choice === 'agree' || reason.trim() !== '');
  const run = () =>
    void save.run({
      agrees: choice === 'agree',
      onBehalfOf: who.trim(),
      witness: witness.trim(),
      reason: reason.trim(),
    });
  return (
    <Sheet
      open
      title={acts.consentTitle}
      onClose={onClose}
      footer={
        <Button kind="main" grow={1} disabled={!ready} waiting={save.pending} onPress={run}>
          {acts.saveAnswer}
        </Button>
      }
    >
      <View className="text-secondary">{acts.consentText(money(order.quote?.totalFen ?? 0))}</View>
      {(order.quote?.lines ?? []).map((line) => (
        <View key={line.name} className="desk-consent__line">
          <View>{`${line.name} × ${line.quantity}`}</View>
          <View>{money(line.totalFen)}</View>
        </View>
      ))}
      <Segments
        options={[
          { value: 'agree', label: acts.agree },
          { value: 'refuse', label: acts.refuse },
        ]}
        value={choice}
        onChange={setChoice}
      />
      {choice === 'refuse' && <Field label={acts.refuseReason} value={reason} onChange={setReason} />}
      <Field label={acts.consentWho} value={who} onChange={setWho} />
      <Field label={acts.consentWitness} value={witness} onChange={setWitness} />
    </Sheet>
  );
}
