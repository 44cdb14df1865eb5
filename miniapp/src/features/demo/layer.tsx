import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { useTexts } from '@/i18n';
import { useCareMode } from '@/platform/preferences';
import { useSession } from '@/platform/session';
import { useStore } from '@/platform/store';
import { subscriptionQuestion } from '@/platform/subscribe';
import { classNames } from '@/ui/class-names';
import type { DemoAccount } from './accounts';
import { DemoDrawer } from './drawer';
import { SubscribePanel } from './subscribe-panel';
import { loadDemoAccounts } from './use-accounts';
import './layer.scss';

/**
 * Over every page in the browser: WeChat's subscription question, imitated, and — only where the server is a demo —
 * the drawer. Its own React root, because a page's tree ends when the page does.
 */
export function DemoLayer() {
  const texts = useTexts();
  const care = useCareMode();
  const session = useSession();
  const question = useStore(subscriptionQuestion);
  const [accounts, setAccounts] = useState<readonly DemoAccount[] | null>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    loadDemoAccounts().then(setAccounts, () => undefined);
  }, []);
  return (
    <View className={classNames('app demo-layer', { 'app--care': care })}>
      {session !== null && accounts !== null && !open && (
        <View className="demo-layer__handle" ariaRole="button" onClick={() => setOpen(true)}>
          {texts.demo.open}
        </View>
      )}
      {session !== null && accounts !== null && open && (
        <DemoDrawer accounts={accounts} me={session.me} onClose={() => setOpen(false)} />
      )}
      {question !== null && <SubscribePanel question={question} />}
    </View>
  );
}
