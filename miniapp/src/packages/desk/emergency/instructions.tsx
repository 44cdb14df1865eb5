import { View } from '@tarojs/components';
import { useState } from 'react';
import { Panel } from '@/features/desk/parts/panel';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import type { Alarm, AlarmInstruction } from '@/features/emergency/queries';
import { isUnaware } from '@/features/emergency/standing';
import type { Texts } from '@/i18n';
import { useTexts } from '@/i18n';
import { clockTime, wholeMinutes } from '@/i18n/format';
import { useNow } from '@/platform/clock';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { InstructDialog, SettleDialog } from './instruction-dialogs';
import './instructions.scss';

const TICK_MS = 15_000;

/** 指示: each with owner and outcome (EMG-3). */
export function Instructions({ alarm }: { alarm: Alarm }) {
  const { emergency } = useTexts().desk;
  const columns = emergency.instructionColumns;
  const [adding, setAdding] = useState(false);
  const [settling, setSettling] = useState<AlarmInstruction | null>(null);
  const may = alarm.actions.includes('instructAlarm');
  useShortcuts(may && !adding && settling === null ? { i: () => setAdding(true) } : {});
  return (
    <Panel
      title={emergency.instructions}
      aside={
        <View className="emergency-instructions__aside">
          <View>{emergency.instructionsText}</View>
          {may && (
            <Button icon="plus" shortcut="I" onPress={() => setAdding(true)}>
              {emergency.addInstruction}
            </Button>
          )}
        </View>
      }
    >
      {alarm.instructions.length === 0 ? (
        <View className="emergency-instructions__none text-secondary">{emergency.noInstructions}</View>
      ) : (
        <View className="emergency-instruction emergency-instruction--head text-secondary">
          <View>{columns.at}</View>
          <View>{columns.by}</View>
          <View>{columns.what}</View>
          <View>{columns.owner}</View>
          <View className="emergency-instruction__outcome">{columns.outcome}</View>
        </View>
      )}
      {alarm.instructions.map((instruction) => (
        <InstructionRow
          key={instruction.id}
          instruction={instruction}
          unaware={instruction.open && isUnaware(alarm, instruction.owner.id)}
          onSettle={() => setSettling(instruction)}
        />
      ))}
      {adding && <InstructDialog alarm={alarm} onClose={() => setAdding(false)} />}
      {settling !== null && <SettleDialog alarm={alarm} instruction={settling} onClose={() => setSettling(null)} />}
    </Panel>
  );
}

interface InstructionRowProps {
  instruction: AlarmInstruction;
  /** Whoever has to do it was told of the alarm and has not answered. */
  unaware: boolean;
  onSettle: () => void;
}

function InstructionRow({ instruction, unaware, onSettle }: InstructionRowProps) {
  const texts = useTexts();
  const now = useNow(TICK_MS);
  const late = instruction.open && Date.parse(instruction.dueAt) < now;
  return (
    <View className="emergency-instruction">
      <View className="text-secondary">{clockTime(Date.parse(instruction.givenAt))}</View>
      <View className="one-line">{instruction.givenBy}</View>
      <View className="emergency-instruction__text">{instruction.text}</View>
      <View className={classNames({ 'tone-danger': late || unaware })}>
        {unaware ? texts.desk.emergency.ownerUnaware(instruction.owner.name) : instruction.owner.name}
      </View>
      <View className="emergency-instruction__outcome">
        <View className={classNames({ 'tone-danger': late, 'tone-amber': instruction.open && !late })}>
          {instruction.done === true && <Icon name="check" size="small" className="tone-brand" />}
          {outcomeOf(instruction, now, texts)}
        </View>
        {instruction.mine && (
          <Button small onPress={onSettle}>
            {texts.desk.emergency.settle}
          </Button>
        )}
      </View>
    </View>
  );
}

function outcomeOf({ open, dueAt, settledAt, outcome, done }: AlarmInstruction, now: number, { desk }: Texts): string {
  const { emergency } = desk;
  const due = Date.parse(dueAt);
  if (open) {
    return due < now
      ? emergency.over(wholeMinutes(now - due))
      : emergency.left(clockTime(due), wholeMinutes(due - now));
  }
  const words = done === false ? emergency.undone(outcome ?? '') : (outcome ?? '');
  return settledAt === null ? words : emergency.settled(clockTime(Date.parse(settledAt)), words);
}
