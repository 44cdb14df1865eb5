import { View } from '@tarojs/components';
import { Labelled } from '@/features/desk/parts/labelled';
import { useTexts } from '@/i18n';
import type { Schema } from '@/platform/api/contract';

/** The record of a close-out, to be read: how it was verified, on whose word, what came of it (CLO-6). */
export function Prepared({ closeOut: record }: { closeOut: Schema<'CloseOutView'> }) {
  const { closeOut } = useTexts().desk;
  const lines = [
    [closeOut.method, record.method && closeOut.methods[record.method]],
    [closeOut.confirmedBy, record.confirmedBy],
    [closeOut.verdict, closeOut.outcomes[record.outcome]],
    [closeOut.outcome, record.note],
    [closeOut.note, record.internalNote],
  ] as const;
  return (
    <View className="desk-result__fields">
      {lines.map(
        ([label, text]) =>
          text && (
            <Labelled key={label} label={label}>
              <View>{text}</View>
            </Labelled>
          ),
      )}
    </View>
  );
}
