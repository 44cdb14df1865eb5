import { View } from '@tarojs/components';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Loaded } from '@/ui/loaded';
import { StateView } from '@/ui/state';
import { Tag } from '@/ui/tag';
import { type ExchangeScope, type Shift, type Swap, useSwaps } from './queries';
import { useAskToWithdraw } from './use-ask-to-withdraw';
import { dayWords, shiftText } from './week';
import './exchange.scss';

/** Swaps of a scope, with what can be done to each (DSP-5). */
export function SwapList({ scope }: { scope: ExchangeScope }) {
  const { roster } = useTexts();
  const swaps = useSwaps(scope);
  return (
    <Loaded query={swaps}>
      {(items) =>
        items.length === 0 ? (
          <StateView icon="swap" title={roster.noSwaps} text={roster.noSwapsText} />
        ) : (
          <View className="exchange__list">
            {items.map((swap) => (
              <SwapCard key={swap.id} swap={swap} onDone={swaps.refresh} />
            ))}
          </View>
        )
      }
    </Loaded>
  );
}

const TONES = {
  asked: 'amber',
  agreed: 'amber',
  declined: 'danger',
  approved: 'brand',
  refused: 'danger',
  withdrawn: 'grey',
} as const;

function SwapCard({ swap, onDone }: { swap: Swap; onDone: () => Promise<void> }) {
  const { roster } = useTexts();
  const half = (name: string, day: string, shifts: readonly Shift[]) =>
    [name, dayWords(day, roster.date), ...shifts.map((shift) => shiftText(shift, roster.nextDay))].join(' ');
  return (
    <Card className="exchange__card">
      <View className="exchange__line">
        <View className="text-section">{roster.swapOf(swap.asked.name, swap.colleague.name)}</View>
        <Tag tone={TONES[swap.state]}>{roster.swapStates[swap.state]}</Tag>
      </View>
      <View>{half(swap.asked.name, swap.day, swap.shifts)}</View>
      <View>{half(swap.colleague.name, swap.theirDay, swap.theirShifts)}</View>
      <View className="text-secondary">{swap.reason}</View>
      {swap.decidedBy !== null && (
        <View className="text-secondary">{roster.decided(swap.decidedBy.name, swap.note ?? '')}</View>
      )}
      <SwapActs swap={swap} onDone={onDone} />
    </Card>
  );
}

function SwapActs({ swap, onDone }: { swap: Swap; onDone: () => Promise<void> }) {
  const { roster } = useTexts();
  const askFirst = useAskToWithdraw();
  const [note, setNote] = useState('');
  const path = { id: swap.id };
  const words = note.trim();
  const act = useAct(async (what: 'agree' | 'decline' | 'approve' | 'refuse' | 'withdraw', idempotencyKey) => {
    const key = { idempotencyKey };
    if (what === 'withdraw') await call('withdrawShiftSwap', { path }, key);
    else if (what === 'agree' || what === 'decline') {
      await call('answerShiftSwap', { path, body: { agree: what === 'agree' } }, key);
    } else {
      const body = { approve: what === 'approve', ...(words === '' ? {} : { note: words }) };
      await call('decideShiftSwap', { path, body }, key);
    }
    await onDone();
  }, explain);
  const may = (action: string) => swap.actions.includes(action);
  if (swap.actions.length === 0) return null;
  const { pending } = act;
  return (
    <View className="exchange__acts">
      {may('decideShiftSwap') && <Field label={roster.note} value={note} maxLength={200} onChange={setNote} />}
      {may('withdrawShiftSwap') && (
        <Button waiting={pending} onPress={() => void askFirst(() => act.run('withdraw'))}>
          {roster.withdraw}
        </Button>
      )}
      {may('answerShiftSwap') && (
        <>
          <Button waiting={pending} onPress={() => void act.run('decline')}>
            {roster.decline}
          </Button>
          <Button kind="main" waiting={pending} onPress={() => void act.run('agree')}>
            {roster.agree}
          </Button>
        </>
      )}
      {may('decideShiftSwap') && (
        <>
          <Button waiting={pending} onPress={() => void act.run('refuse')}>
            {roster.refuse}
          </Button>
          <Button kind="main" waiting={pending} onPress={() => void act.run('approve')}>
            {roster.approve}
          </Button>
        </>
      )}
    </View>
  );
}
