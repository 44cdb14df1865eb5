import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { now } from '@/platform/clock';
import { dial } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { useLive } from '@/platform/use-live';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { explain } from '@/ui/explain';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { StateView } from '@/ui/state';
import { Tag } from '@/ui/tag';
import './index.scss';

/** INT-7: what callers left for this person; reading is a mark of its own. */
export default function RelayedPage() {
  const { relayed: labels } = useTexts();
  const language = useLanguage();
  const messages = useLive(
    'relayed:mine',
    ['inbox', 'duties'],
    async () => (await call('listRelayedMessages', { query: { scope: 'mine', limit: 50 } })).items,
  );
  const read = useAct(async (id: string, idempotencyKey) => {
    await call('readRelayedMessage', { path: { id } }, { idempotencyKey });
    await messages.refresh();
  }, explain);
  return (
    <Page title={labels.title} backTo="me">
      <Loaded query={messages}>
        {(list) => (
          <>
            {list.length === 0 && <StateView icon="message" title={labels.none} />}
            {list.map((message) => (
              <Card key={message.id}>
                <View className="staff-relayed__head">
                  <View className="text-section">{labels.from(message.fromName)}</View>
                  <Tag tone={message.state === 'read' ? 'grey' : message.state === 'overdue' ? 'danger' : 'amber'}>
                    {labels.states[message.state]}
                  </Tag>
                </View>
                <View className="text-body">{message.text}</View>
                <View className="text-secondary">
                  {labels.taken(message.takenByName, moment(Date.parse(message.takenAt), now(), language))}
                </View>
                <View className="staff-relayed__acts">
                  {message.fromPhone !== null && (
                    <Button small kind="outline" icon="phone" onPress={() => dial(message.fromPhone ?? '')}>
                      {labels.call}
                    </Button>
                  )}
                  {message.readAt === null && (
                    <Button small waiting={read.pending} onPress={() => void read.run(message.id)}>
                      {labels.read}
                    </Button>
                  )}
                </View>
              </Card>
            ))}
          </>
        )}
      </Loaded>
    </Page>
  );
}
