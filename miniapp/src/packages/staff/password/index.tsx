import { View } from '@tarojs/components';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@youying/shared/domain/password';
import { useState } from 'react';
import { passwordFault, passwordReady } from '@/features/session/password-rule';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { goBack } from '@/platform/navigate';
import { useAct } from '@/platform/use-act';
import { ActBar } from '@/ui/act-bar';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Page } from '@/ui/page';
import { StateView } from '@/ui/state';

/** 设置电脑登录密码: a member of staff who is signed in on the phone chooses the password for the computer. */
export default function PasswordPage() {
  const { titles, computerPassword } = useTexts();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [saved, setSaved] = useState(false);
  const save = useAct(async (password: string) => {
    await call('setMyPassword', { body: { password } });
    setSaved(true);
  }, explain);
  if (saved) {
    return (
      <Page title={titles.computerPassword} backTo="me">
        <StateView icon="check" title={computerPassword.saved} text={computerPassword.savedText}>
          <Button onPress={() => goBack('me')}>{computerPassword.back}</Button>
        </StateView>
      </Page>
    );
  }
  const fault = passwordFault(first, second);
  return (
    <Page
      title={titles.computerPassword}
      backTo="me"
      footer={
        <ActBar>
          <Button
            kind="main"
            grow={1}
            disabled={!passwordReady(first, second)}
            waiting={save.pending}
            waitingLabel={computerPassword.saving}
            onPress={() => void save.run(first)}
          >
            {computerPassword.save}
          </Button>
        </ActBar>
      }
    >
      <View className="text-secondary">{computerPassword.rule(SHORTEST_PASSWORD)}</View>
      <Card>
        <Field
          label={computerPassword.first}
          value={first}
          onChange={setFirst}
          password
          maxLength={LONGEST_PASSWORD}
          error={fault === 'short' ? computerPassword.short(SHORTEST_PASSWORD) : undefined}
        />
        <Field
          label={computerPassword.second}
          value={second}
          onChange={setSecond}
          password
          maxLength={LONGEST_PASSWORD}
          error={fault === 'different' ? computerPassword.different : undefined}
        />
      </Card>
    </Page>
  );
}
