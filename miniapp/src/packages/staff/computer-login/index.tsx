import { View } from '@tarojs/components';
import { useState } from 'react';
import { codeIn } from '@/features/session/login-code';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { ApiError } from '@/platform/api/problem';
import { toast } from '@/platform/device';
import { goBack, useParameter } from '@/platform/navigate';
import { useMe } from '@/platform/session';
import { useAct } from '@/platform/use-act';
import { ActBar } from '@/ui/act-bar';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Notice } from '@/ui/notice';
import { Page } from '@/ui/page';
import { StateView } from '@/ui/state';
import { CodeEntry } from './code-entry';

/** 扫码登录电脑: says whose name the computer will act in, and asks. */
export default function ComputerLoginPage() {
  const scanned = useParameter('code');
  const [code, setCode] = useState(() => codeIn(scanned ?? ''));
  return code === null ? <CodeEntry onCode={setCode} /> : <Confirm code={code} onGone={() => setCode(null)} />;
}

function Confirm({ code, onGone }: { code: string; onGone: () => void }) {
  const { titles, computerLogin } = useTexts();
  const { name } = useMe();
  const [done, setDone] = useState(false);
  const confirm = useAct(
    async () => {
      await call('qrLoginConfirm', { body: { code } });
      setDone(true);
    },
    (error) => {
      if (!(error instanceof ApiError) || error.status !== 404) return explain(error);
      toast(computerLogin.gone);
      onGone();
    },
  );
  if (done) {
    return (
      <Page title={titles.computerLogin} backTo="me">
        <StateView icon="check" title={computerLogin.done} text={computerLogin.doneText}>
          <Button onPress={() => goBack('me')}>{computerLogin.back}</Button>
        </StateView>
      </Page>
    );
  }
  return (
    <Page
      title={titles.computerLogin}
      backTo="me"
      footer={
        <ActBar>
          <Button grow={1} onPress={() => goBack('me')}>
            {computerLogin.refuse}
          </Button>
          <Button
            kind="main"
            grow={2}
            waiting={confirm.pending}
            waitingLabel={computerLogin.confirming}
            onPress={() => void confirm.run(undefined)}
          >
            {computerLogin.confirm}
          </Button>
        </ActBar>
      }
    >
      <View className="text-title">{computerLogin.question}</View>
      <View>{computerLogin.will(name ?? '')}</View>
      <Notice tone="amber" icon="shield" title={computerLogin.warning} />
    </Page>
  );
}
