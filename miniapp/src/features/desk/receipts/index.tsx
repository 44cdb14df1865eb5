import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { useTexts } from '@/i18n';
import { drawReceipts, dropReceipt, type Receipt, receipts } from '@/platform/receipts';
import { useStore } from '@/platform/store';
import { useAct } from '@/platform/use-act';
import { useInFront } from '@/platform/use-in-front';
import { aria } from '@/ui/aria';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Icon } from '@/ui/icon';
import { useShortcuts } from '../use-shortcuts';
import './index.scss';

const READING_MS = 4_000;

/** 回执: at the right below, for a moment; what can be taken back says so. */
export function Receipts() {
  const shown = useStore(receipts);
  const inFront = useInFront();
  useEffect(() => (inFront ? drawReceipts() : undefined), [inFront]);
  if (!inFront) return null;
  return (
    <View className="desk-receipts" {...aria({ ariaLive: 'polite' })}>
      {shown.map((receipt, index) => (
        <OneReceipt key={receipt.id} receipt={receipt} newest={index === shown.length - 1} />
      ))}
    </View>
  );
}

function OneReceipt({ receipt, newest }: { receipt: Receipt; newest: boolean }) {
  const { frame } = useTexts().desk;
  const { id, text, takeBack } = receipt;
  const act = useAct(
    async () => {
      await takeBack?.run();
      dropReceipt(id);
    },
    (error) => {
      dropReceipt(id);
      explain(error);
    },
  );
  const milliseconds = takeBack?.milliseconds ?? READING_MS;
  useEffect(() => {
    if (act.pending) return;
    const timer = setTimeout(() => dropReceipt(id), milliseconds);
    return () => clearTimeout(timer);
  }, [id, milliseconds, act.pending]);
  const run = () => void act.run(undefined);
  useShortcuts({ z: takeBack !== undefined && newest ? run : undefined });
  return (
    <View className="desk-receipt">
      <Icon name={receipt.problem ? 'warning' : 'check'} />
      <View className="desk-receipt__text">{text}</View>
      {takeBack !== undefined && (
        <Button small kind="link" shortcut="Z" waiting={act.pending} onPress={run}>
          {frame.takeBack}
        </Button>
      )}
    </View>
  );
}
