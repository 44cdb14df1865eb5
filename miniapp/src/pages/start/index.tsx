import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { enter } from '@/features/session/enter';
import { WechatLogin } from '@/features/session/wechat-login';
import { useTexts } from '@/i18n';
import { session } from '@/platform/session';
import { Page } from '@/ui/page';
import './index.scss';

/** Required, so that the demo's people and the drawing of QR pictures stay out of WeChat's package. */
const Entrance =
  process.env.TARO_ENV === 'h5'
    ? require<typeof import('./browser-entrance')>('./browser-entrance').BrowserEntrance
    : WechatLogin;

/** Where the app opens. Whoever is logged in goes on at once. */
export default function StartPage() {
  const { titles, start } = useTexts();
  useEffect(() => {
    if (session.get() !== null) enter();
  }, []);
  return (
    <Page title={titles.start}>
      <View className="text-title">{start.headline}</View>
      <Entrance />
    </Page>
  );
}
