import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';

const STEPS = 2;

export function StepHead({ title, step }: { title: string; step: number }) {
  const { report } = useTexts();
  return (
    <View className="report__head">
      <View className="text-title">{title}</View>
      <View className="text-secondary">{report.step(step, STEPS)}</View>
    </View>
  );
}
