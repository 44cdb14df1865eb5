import { View } from '@tarojs/components';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { now } from '@/platform/clock';
import { Button } from '@/ui/button';
import { Check } from '@/ui/check';
import { Field } from '@/ui/field';
import { Segments } from '@/ui/segments';
import { Sheet } from '@/ui/sheet';
import { type PauseUntil, pauseEnd } from './pause';

export interface ReasonSheetProps {
  about: 'decline' | 'return' | 'pause' | 'refuse' | 'late';
  open: boolean;
  waiting: boolean;
  onClose: () => void;
  onSend: (answer: { reason: string; until?: string }) => void;
  /** Where it may be left out: it holds nobody up. */
  onSkip?: () => void;
}

const acts = {
  decline: 'declineWorkOrder',
  return: 'returnWorkOrder',
  pause: 'pauseWorkOrder',
  refuse: 'refuseQuote',
  late: 'arriveWorkOrder',
} as const;

/** Why: one of the usual reasons or words of one's own. A pause also says until when. */
export function ReasonSheet({ about, open, waiting, onClose, onSend, onSkip }: ReasonSheetProps) {
  const { staff } = useTexts();
  const [chosen, setChosen] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [until, setUntil] = useState<PauseUntil>('unknown');
  const { reasons } = staff;
  const reason = chosen === reasons.other ? words.trim() : (chosen ?? '');
  const send = () => {
    const end = about === 'pause' ? pauseEnd(until, now()) : null;
    onSend({ reason, ...(end === null ? {} : { until: new Date(end).toISOString() }) });
  };
  return (
    <Sheet
      open={open}
      title={reasons.title[about]}
      onClose={onClose}
      footer={
        <>
          {onSkip !== undefined && (
            <Button grow={1} onPress={onSkip}>
              {reasons.skip}
            </Button>
          )}
          <Button
            kind="main"
            grow={onSkip === undefined ? 1 : 2}
            disabled={reason === ''}
            waiting={waiting}
            waitingLabel={staff.acts[acts[about]].waiting}
            onPress={send}
          >
            {staff.acts[acts[about]].button}
          </Button>
        </>
      }
    >
      <View>
        {[...reasons[about], reasons.other].map((option) => (
          <Check key={option} label={option} checked={chosen === option} onChange={() => setChosen(option)} />
        ))}
      </View>
      {chosen === reasons.other && (
        <Field multiline value={words} placeholder={reasons.say} maxLength={200} onChange={setWords} />
      )}
      {about === 'pause' && (
        <>
          <View className="text-section">{reasons.pauseUntil}</View>
          <Segments
            value={until}
            onChange={setUntil}
            options={(Object.keys(reasons.until) as PauseUntil[]).map((value) => ({
              value,
              label: reasons.until[value],
            }))}
          />
        </>
      )}
    </Sheet>
  );
}
