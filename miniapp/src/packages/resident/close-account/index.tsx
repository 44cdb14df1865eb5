import { View } from '@tarojs/components';
import { startOver } from '@/features/session/enter';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { confirm, toast } from '@/platform/device';
import { forgetWrittenHere } from '@/platform/storage';
import { useAct } from '@/platform/use-act';
import { ActBar } from '@/ui/act-bar';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { explain } from '@/ui/explain';
import { Page } from '@/ui/page';

/** 注销账号: what goes, what stays, and a question before it is done. */
export default function CloseAccountPage() {
  const { titles, closing } = useTexts();
  const close = useAct(async () => {
    await call('closeAccount', { body: {} });
    toast(closing.done);
    forgetWrittenHere();
    startOver();
  }, explain);
  const ask = async () => {
    if (await confirm({ title: closing.question, text: closing.questionText, yes: closing.yes, no: closing.no })) {
      await close.run(undefined);
    }
  };
  const paragraphs = [
    [closing.goes, closing.goesText],
    [closing.waits, closing.waitsText],
    [closing.stays, closing.staysText],
  ] as const;
  return (
    <Page
      title={titles.closeAccount}
      backTo="me"
      footer={
        <ActBar>
          <Button
            kind="danger-outline"
            grow={1}
            waiting={close.pending}
            waitingLabel={closing.waiting}
            onPress={() => void ask()}
          >
            {titles.closeAccount}
          </Button>
        </ActBar>
      }
    >
      {paragraphs.map(([title, text]) => (
        <Card key={title}>
          <View className="text-section">{title}</View>
          <View>{text}</View>
        </Card>
      ))}
    </Page>
  );
}
