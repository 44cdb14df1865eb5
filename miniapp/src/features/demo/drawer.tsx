import { View } from '@tarojs/components';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { now, setServerTime, useNow } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import type { Me } from '@/platform/session';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Sheet } from '@/ui/sheet';
import { AccountList } from './account-list';
import type { DemoAccount } from './accounts';
import { DemoMessages } from './messages';

const MINUTES = 60;
const steps = {
  halfHour: 30 * MINUTES,
  twoHours: 120 * MINUTES,
  day: 1_440 * MINUTES,
  week: 10_080 * MINUTES,
} as const;
type Step = keyof typeof steps;

export interface DemoDrawerProps {
  accounts: readonly DemoAccount[];
  me: Me;
  onClose: () => void;
}

/** Moves the clock, shows what WeChat delivered, switches the person. */
export function DemoDrawer({ accounts, me, onClose }: DemoDrawerProps) {
  const texts = useTexts();
  const language = useLanguage();
  useNow();
  const [switching, setSwitching] = useState(false);
  const [moves, setMoves] = useState(0);
  const move = useAct(async (step: Step, idempotencyKey) => {
    const { now: moved } = await call('advanceClock', { body: { seconds: steps[step] } }, { idempotencyKey });
    setServerTime(Date.parse(moved));
    setMoves((count) => count + 1);
  }, explain);
  const account = accounts.find(({ name }) => name === me.name)?.account;
  return (
    <Sheet open title={texts.demo.title} onClose={onClose}>
      <View className="text-secondary">{`${texts.demo.person} ${me.name ?? ''}`}</View>
      <Button icon="swap" onPress={() => setSwitching((shown) => !shown)}>
        {texts.demo.switchPerson}
      </Button>
      {switching && <AccountList accounts={accounts} onEntered={onClose} />}
      <View className="text-section">{texts.demo.clock}</View>
      <View className="text-secondary">
        {move.pending ? texts.demo.moving : texts.demo.clockNow(moment(now(), 0, language))}
      </View>
      <View className="demo-drawer__steps">
        {(Object.keys(steps) as Step[]).map((step) => (
          <Button key={step} grow={1} small waiting={move.pending} onPress={() => void move.run(step)}>
            {texts.demo.steps[step]}
          </Button>
        ))}
      </View>
      <View className="text-section">{texts.demo.messages}</View>
      {account !== undefined && <DemoMessages key={moves} account={account} onOpen={onClose} />}
    </Sheet>
  );
}
