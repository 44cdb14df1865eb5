import { useState } from 'react';
import { useTexts } from '@/i18n';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { enterWithPassword } from './enter';

/** Staff on a computer. */
export function PasswordLogin() {
  const { start } = useTexts();
  const [phone, setPhone] = useState('');
  const [password, setPassword] = useState('');
  const login = useAct(
    (input: { phone: string; password: string }) => enterWithPassword(input.phone, input.password),
    explain,
  );
  return (
    <Card>
      <Field label={start.phone} value={phone} onChange={setPhone} />
      <Field label={start.password} value={password} onChange={setPassword} password />
      <Button
        kind="main"
        disabled={phone === '' || password === ''}
        waiting={login.pending}
        waitingLabel={start.loggingIn}
        onPress={() => void login.run({ phone, password })}
      >
        {start.login}
      </Button>
    </Card>
  );
}
