import { View } from '@tarojs/components';
import { useState } from 'react';
import { codeIn } from '@/features/session/login-code';
import { useTexts } from '@/i18n';
import { scan, toast } from '@/platform/device';
import { inBrowser } from '@/platform/environment';
import { ActBar } from '@/ui/act-bar';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Field } from '@/ui/field';
import { Page } from '@/ui/page';

/** The picture on the computer, scanned; a browser has no scanner and takes the code itself. */
export function CodeEntry({ onCode }: { onCode: (code: string) => void }) {
  const { titles, computerLogin } = useTexts();
  const [written, setWritten] = useState('');
  const take = (text: string | null) => {
    if (text === null) return;
    const code = codeIn(text);
    if (code === null) toast(computerLogin.notOurs);
    else onCode(code);
  };
  return (
    <Page
      title={titles.computerLogin}
      backTo="me"
      footer={
        <ActBar>
          {inBrowser ? (
            <Button kind="main" grow={1} disabled={written.trim() === ''} onPress={() => take(written)}>
              {computerLogin.next}
            </Button>
          ) : (
            <Button kind="main" grow={1} icon="scan" onPress={() => void scan().then(take)}>
              {computerLogin.scan}
            </Button>
          )}
        </ActBar>
      }
    >
      <View className="text-secondary">{computerLogin.how}</View>
      {inBrowser && (
        <Card>
          <Field label={computerLogin.code} value={written} onChange={setWritten} maxLength={300} />
        </Card>
      )}
    </Page>
  );
}
