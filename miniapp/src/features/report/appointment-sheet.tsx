import { View } from '@tarojs/components';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { clockTime, dayWord } from '@/i18n/format';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { Tabs } from '@/ui/tabs';
import { type Slot, slotsFrom } from './appointment';
import './appointment-sheet.scss';

export interface AppointmentSheetProps {
  open: boolean;
  onClose: () => void;
  onChoose: (slot: Slot) => void;
}

/** A day, then a window of that day; only what is still to come. */
export function AppointmentSheet({ open, onClose, onChoose }: AppointmentSheetProps) {
  const { report } = useTexts();
  const language = useLanguage();
  const days = slotsFrom(now());
  const [chosenDay, setChosenDay] = useState<string | null>(null);
  const day = days.find((candidate) => String(candidate.day) === chosenDay) ?? days[0];
  if (!open || day === undefined) return null;
  return (
    <Sheet open title={report.chooseTime} onClose={onClose}>
      <Tabs
        options={days.map((candidate) => ({
          value: String(candidate.day),
          label: dayWord(candidate.slots[0]?.from ?? 0, now(), language),
        }))}
        value={String(day.day)}
        onChange={setChosenDay}
      />
      <View className="appointment-sheet__slots">
        {day.slots.map((slot) => (
          <Button key={slot.from} onPress={() => onChoose(slot)}>
            {`${clockTime(slot.from)}–${clockTime(slot.to)}`}
          </Button>
        ))}
      </View>
    </Sheet>
  );
}
