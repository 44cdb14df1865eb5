import { View } from '@tarojs/components';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { now } from '@/platform/clock';
import { toast } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Loaded } from '@/ui/loaded';
import { Notice } from '@/ui/notice';
import { StateView } from '@/ui/state';
import { Tag } from '@/ui/tag';
import { type ExchangeScope, type Leave, useLeaves } from './queries';
import { useAskToWithdraw } from './use-ask-to-withdraw';
import { dayWords } from './week';
import './exchange.scss';

/** Leaves of a scope, with what can be done to each (HOT-8). */
export function LeaveList({ scope }: { scope: ExchangeScope }) {
  const { roster } = useTexts();
  const leaves = useLeaves(scope);
  return (
    <Loaded query={leaves}>
      {(items) =>
        items.length === 0 ? (
          <StateView icon="calendar" title={roster.noLeaves} text={roster.noLeavesText} />
        ) : (
          <View className="exchange__list">
            {items.map((leave) => (
              <LeaveCard key={leave.id} leave={leave} onDone={leaves.refresh} />
            ))}
          </View>
        )
      }
    </Loaded>
  );
}

const TONES = { waiting: 'amber', granted: 'brand', refused: 'danger', withdrawn: 'grey' } as const;

function LeaveCard({ leave, onDone }: { leave: Leave; onDone: () => Promise<void> }) {
  const { roster, roles } = useTexts();
  const days = [dayWords(leave.from, roster.date), dayWords(leave.to, roster.date)];
  const span = leave.from === leave.to ? (days[0] ?? '') : days.join('–');
  return (
    <Card className="exchange__card">
      <View className="exchange__line">
        <View className="text-section">{roster.leaveOf(leave.person.name, span, leave.days)}</View>
        <Tag tone={TONES[leave.state]}>{roster.leaveStates[leave.state]}</Tag>
      </View>
      <View>{leave.reason}</View>
      <View className="text-secondary">{roster.handoverTo(leave.handoverTo.name)}</View>
      {leave.state === 'waiting' && (
        <View className="text-secondary">{roster.decidedByRole(roles[leave.decidesRole] ?? '')}</View>
      )}
      {leave.decidedBy !== null && (
        <View className="text-secondary">{roster.decided(leave.decidedBy.name, leave.note ?? '')}</View>
      )}
      <Gaps leave={leave} />
      {leave.actions.includes('decideLeave') && <Decide leave={leave} onDone={onDone} />}
      {leave.actions.includes('withdrawLeave') && <Withdraw leave={leave} onDone={onDone} />}
    </Card>
  );
}

/** HOT-8: nobody of the department would be there; shown before it is granted. */
function Gaps({ leave }: { leave: Leave }) {
  const { roster, desk } = useTexts();
  const { departments } = desk.words;
  const language = useLanguage();
  if (leave.gaps.length === 0) return null;
  const at = (time: string) => moment(Date.parse(time), now(), language);
  return (
    <Notice tone="danger" icon="warning" title={roster.gap(leave.gaps.length)}>
      {leave.gaps.map(({ department, from, to }) => (
        <View key={`${department}:${from}`}>{roster.gapLine(departments[department], at(from), at(to))}</View>
      ))}
    </Notice>
  );
}

interface ActProps {
  leave: Leave;
  onDone: () => Promise<void>;
}

function Decide({ leave, onDone }: ActProps) {
  const { roster } = useTexts();
  const [note, setNote] = useState('');
  const act = useAct(async (grant: boolean, idempotencyKey) => {
    const words = note.trim();
    const body = { grant, ...(words === '' ? {} : { note: words }), gapAccepted: leave.gaps.length > 0 };
    await call('decideLeave', { path: { id: leave.id }, body }, { idempotencyKey });
    toast(grant ? roster.granted : roster.leaveStates.refused);
    await onDone();
  }, explain);
  return (
    <View className="exchange__acts">
      <Field label={roster.note} value={note} maxLength={200} onChange={setNote} />
      <Button disabled={note.trim() === ''} waiting={act.pending} onPress={() => void act.run(false)}>
        {roster.refuse}
      </Button>
      <Button kind="main" waiting={act.pending} onPress={() => void act.run(true)}>
        {leave.gaps.length > 0 ? roster.grantWithGap : roster.grant}
      </Button>
    </View>
  );
}

function Withdraw({ leave, onDone }: ActProps) {
  const { roster } = useTexts();
  const askFirst = useAskToWithdraw();
  const act = useAct(async (id: string, idempotencyKey) => {
    await call('withdrawLeave', { path: { id } }, { idempotencyKey });
    await onDone();
  }, explain);
  return (
    <View className="exchange__acts">
      <Button waiting={act.pending} onPress={() => void askFirst(() => act.run(leave.id))}>
        {roster.withdraw}
      </Button>
    </View>
  );
}
