import { View } from '@tarojs/components';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { now } from '@/platform/clock';
import { useOnline } from '@/platform/network';
import { dropFromOutbox } from '@/platform/outbox';
import { useLanguage } from '@/platform/preferences';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { Sheet } from '@/ui/sheet';
import type { WorkOrder } from './api';
import { useKept } from './use-order';

/** What this phone has not sent yet (blue), and what the server would not take (red, tap to see). */
export function KeptStrip({ order }: { order: WorkOrder }) {
  const { onsite } = useTexts().staff;
  const language = useLanguage();
  const online = useOnline();
  const { unsent, refused } = useKept(order);
  const [open, setOpen] = useState(false);
  // The note that tells the time of an act is part of it, not a step of its own.
  const steps = unsent.filter(({ operation, files }) => operation !== 'addNote' || files.length > 0).length;
  return (
    <>
      {steps > 0 && (
        <Notice tone="info" icon="cloudUp" title={online ? onsite.sendingSteps(steps) : onsite.keptSteps(steps)} />
      )}
      {refused.length > 0 && (
        <Notice tone="danger" icon="alert" title={onsite.refusedSteps(refused.length)} onPress={() => setOpen(true)} />
      )}
      <Sheet open={open && refused.length > 0} title={onsite.refusedTitle} onClose={() => setOpen(false)}>
        {refused.map((command) => (
          <View key={command.idempotencyKey}>
            <View className="text-section">{command.title}</View>
            <View className="text-secondary">{onsite.keptAt(moment(command.at, now(), language))}</View>
            <View className="tone-danger">{command.refusal}</View>
            <Button small onPress={() => dropFromOutbox(command.idempotencyKey)}>
              {onsite.understood}
            </Button>
          </View>
        ))}
      </Sheet>
    </>
  );
}
