import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { Card } from '@/ui/card';
import { Page } from '@/ui/page';

/** 我的信息怎么用. */
export default function PrivacyPage() {
  const { titles, privacy } = useTexts();
  const paragraphs = [
    [privacy.what, privacy.whatText],
    [privacy.who, privacy.whoText],
    [privacy.why, privacy.whyText],
  ] as const;
  return (
    <Page title={titles.privacy} backTo="me">
      {paragraphs.map(([title, text]) => (
        <Card key={title}>
          <View className="text-section">{title}</View>
          <View>{text}</View>
        </Card>
      ))}
    </Page>
  );
}
