import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { updateMe } from '@/platform/session';
import { Card } from '@/ui/card';
import { explain } from '@/ui/explain';
import { PhoneNumberButton } from '@/ui/phone-number-button';

/** A WeChat identity that is tied to nobody yet: the phone number finds the records of the office. */
export function BindPhoneCard() {
  const { start } = useTexts();
  const bind = (code: string) => call('bindPhone', { body: { code } }).then(updateMe).catch(explain);
  return (
    <Card>
      <View className="text-title">{start.bindPhone}</View>
      <View className="text-secondary">{start.bindText}</View>
      <PhoneNumberButton label={start.bindPhone} onCode={(code) => void bind(code)} />
    </Card>
  );
}
