import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { dial } from '@/platform/device';
import { go } from '@/platform/navigate';
import { useOutbox } from '@/platform/outbox';
import { useMe } from '@/platform/session';
import { ActBar } from '@/ui/act-bar';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Notice } from '@/ui/notice';
import { Page } from '@/ui/page';
import { Picture } from '@/ui/picture';

/** No network: the report waits on the phone. */
export function Kept({ description, picture }: { description: string; picture?: string }) {
  const { titles, matters, common } = useTexts();
  const { deskPhone } = useMe();
  const waiting = useOutbox().length;
  return (
    <Page
      title={titles.report}
      backTo="home"
      footer={
        <ActBar>
          <Button grow={1} onPress={() => go('matters')}>
            {titles.matters}
          </Button>
          {deskPhone !== null && (
            <Button kind="outline" grow={1} icon="phone" onPress={() => dial(deskPhone)}>
              {common.callOffice}
            </Button>
          )}
        </ActBar>
      }
    >
      {waiting > 0 ? (
        <Notice tone="info" icon="cloudUp" title={matters.kept} text={matters.keptText} />
      ) : (
        <Notice tone="brand" icon="check" title={matters.received} text={matters.receivedText} />
      )}
      <Card className="report__kept">
        {picture !== undefined && (
          <Picture className="report__kept-picture" src={picture} label={common.photo} mode="aspectFill" />
        )}
        <View className="text-section">{description}</View>
      </Card>
    </Page>
  );
}
