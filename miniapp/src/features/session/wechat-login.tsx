import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { explain } from '@/ui/explain';
import { enterWithWechat } from './enter';

export function WechatLogin() {
  const { start } = useTexts();
  const login = useAct(enterWithWechat, explain);
  return (
    <Card>
      <View className="text-secondary">{start.wechatText}</View>
      <Button
        kind="main"
        waiting={login.pending}
        waitingLabel={start.loggingIn}
        onPress={() => void login.run(undefined)}
      >
        {start.wechatLogin}
      </Button>
    </Card>
  );
}
