import { View } from '@tarojs/components';
import { useMessageRights } from '@/features/messages/queries';
import { useTexts } from '@/i18n';
import { askToNotify } from '@/platform/subscribe';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { classNames } from '@/ui/class-names';
import { explain } from '@/ui/explain';
import { Icon } from '@/ui/icon';

/** How many WeChat messages are left per template, and a tap that allows more. */
export function NoticesLeft() {
  const { me, templates, common } = useTexts();
  const rights = useMessageRights();
  const ask = useAct(async (keys: readonly string[]) => {
    await askToNotify(keys);
    await rights.refresh();
  }, explain);
  const items = rights.data ?? [];
  if (items.length === 0) return null;
  return (
    <Card>
      <View className="me__notices-head">
        <Icon name="bell" />
        <View className="me__notices-title text-section">{me.notices}</View>
        <Button
          kind="outline"
          small
          waiting={ask.pending}
          onPress={() => void ask.run(items.map(({ templateKey }) => templateKey))}
        >
          {me.allowMore}
        </Button>
      </View>
      <View className="me__counts">
        {items.map(({ templateKey, left }) => (
          <View key={templateKey} className={classNames('me__count', { 'me__count--none': left === 0 })}>
            <View className="me__count-figure">
              <View className="text-figure">{left}</View>
              <View>{common.times}</View>
            </View>
            <View className="text-secondary">{templates[templateKey] ?? templateKey}</View>
          </View>
        ))}
      </View>
      <View className="text-secondary">{me.noticeRule}</View>
    </Card>
  );
}
