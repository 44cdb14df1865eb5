import { View } from '@tarojs/components';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import type { SubscriptionQuestion } from '@/platform/subscribe';
import { Button } from '@/ui/button';
import { Check } from '@/ui/check';
import { Sheet } from '@/ui/sheet';

/** WeChat's own panel, imitated: each template can be left out, and refusing changes nothing about the job. */
export function SubscribePanel({ question }: { question: SubscriptionQuestion }) {
  const texts = useTexts();
  const [left, setLeft] = useState<readonly string[]>([]);
  const answer = (allowed: boolean) =>
    question.answer(
      Object.fromEntries(
        question.templateKeys.map((key) => [key, allowed && !left.includes(key) ? 'accept' : 'reject'] as const),
      ),
    );
  const toggle = (key: string, wanted: boolean) =>
    setLeft(wanted ? left.filter((other) => other !== key) : [...left, key]);
  return (
    <Sheet
      open
      title={texts.demo.subscribeTitle}
      onClose={() => answer(false)}
      footer={
        <>
          <Button grow={1} onPress={() => answer(false)}>
            {texts.demo.refuse}
          </Button>
          <Button kind="main" grow={1} onPress={() => answer(true)}>
            {texts.demo.allow}
          </Button>
        </>
      }
    >
      <View className="text-secondary">{texts.demo.subscribeText}</View>
      {question.templateKeys.map((key) => (
        <Check
          key={key}
          label={texts.templates[key] ?? key}
          checked={!left.includes(key)}
          onChange={(wanted) => toggle(key, wanted)}
        />
      ))}
    </Sheet>
  );
}
