import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { KeyCap } from '@/ui/key-cap';
import { Sheet } from '@/ui/sheet';

export function KeyHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { frame } = useTexts().desk;
  return (
    <Sheet open={open} title={frame.help} onClose={onClose}>
      {Object.entries(frame.keys).map(([key, meaning]) => (
        <View key={key} className="desk-help__row">
          <View>{meaning}</View>
          <KeyCap>{key}</KeyCap>
        </View>
      ))}
    </Sheet>
  );
}
