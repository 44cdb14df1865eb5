import { View } from '@tarojs/components';
import { useState } from 'react';
import { ReasonDialog } from '@/features/desk/dialogs/reason-dialog';
import { type Alarm, type AlarmInstruction, keepAlarm } from '@/features/emergency/queries';
import { useTexts } from '@/i18n';
import { clockTime } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';

/** What leaders want of the one who looks (EMG-3). */
export function MyInstructions({ alarm }: { alarm: Alarm }) {
  const { alarm: texts, marks } = useTexts();
  const [settling, setSettling] = useState<AlarmInstruction | null>(null);
  const mine = alarm.instructions.filter((instruction) => instruction.mine);
  if (mine.length === 0) return null;
  return (
    <Card tone="amber">
      <View className="text-section">{texts.mine}</View>
      {mine.map((instruction) => (
        <View key={instruction.id} className="staff-alarm__instruction">
          <View className="staff-alarm__words">
            <View>{marks.named(instruction.givenBy, instruction.text)}</View>
            <View className="text-secondary">{texts.due(clockTime(Date.parse(instruction.dueAt)))}</View>
          </View>
          <Button small kind="outline" onPress={() => setSettling(instruction)}>
            {texts.settle}
          </Button>
        </View>
      ))}
      {settling !== null && (
        <ReasonDialog
          title={settling.text}
          label={texts.settleLabel}
          send={texts.settleSend}
          perform={async (outcome, idempotencyKey) => {
            const body = { instructionId: settling.id, done: true, outcome };
            keepAlarm(await call('settleInstruction', { path: { id: alarm.id }, body }, { idempotencyKey }));
          }}
          onClose={() => setSettling(null)}
        />
      )}
    </Card>
  );
}
