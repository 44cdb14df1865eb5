import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { AccountList } from '@/features/demo/account-list';
import { useDemoAccounts } from '@/features/demo/use-accounts';
import { enter } from '@/features/session/enter';
import { PasswordLogin } from '@/features/session/password-login';
import { WechatLogin } from '@/features/session/wechat-login';
import { useTexts } from '@/i18n';
import { inBrowser } from '@/platform/environment';
import { session } from '@/platform/session';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';

/** Where the app opens. Whoever is logged in goes on at once. */
export default function StartPage() {
  const { titles, start } = useTexts();
  useEffect(() => {
    if (session.get() !== null) enter();
  }, []);
  return (
    <Page title={titles.start}>
      <View className="text-title">{start.headline}</View>
      {inBrowser ? <BrowserEntrance /> : <WechatLogin />}
    </Page>
  );
}

function BrowserEntrance() {
  const { start } = useTexts();
  const accounts = useDemoAccounts();
  return (
    <Loaded query={accounts}>
      {(people) =>
        people === null ? (
          <PasswordLogin />
        ) : (
          <>
            <View className="text-secondary">{start.demoText}</View>
            <AccountList accounts={people} />
          </>
        )
      }
    </Loaded>
  );
}
