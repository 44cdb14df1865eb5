import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import type { Item } from '@/platform/api/contract';
import { now } from '@/platform/clock';
import { openPath } from '@/platform/navigate';
import { useLanguage } from '@/platform/preferences';
import './messages.scss';

type Message = Item<'demoWechatMessages'>;

/** While the drawer is open, what the simulator delivers appears by itself. */
const ASK_EVERY_MS = 3_000;

export function DemoMessages({ account, onOpen }: { account: string; onOpen: () => void }) {
  const texts = useTexts();
  const language = useLanguage();
  const [messages, setMessages] = useState<readonly Message[]>([]);
  useEffect(() => {
    const load = () => {
      call('demoWechatMessages', { query: { account } }).then(
        ({ items }) => setMessages([...items].sort((one, other) => Date.parse(other.at) - Date.parse(one.at))),
        () => undefined,
      );
    };
    load();
    const timer = setInterval(load, ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [account]);
  const open = (page: string) => {
    onOpen();
    openPath(page);
  };
  if (messages.length === 0) return <View className="text-secondary">{texts.demo.noMessages}</View>;
  return (
    <>
      {messages.map((message) => (
        <View key={`${message.at}-${message.templateKey}`} className="demo-message">
          <View className="demo-message__head">
            <View className="text-section">{texts.templates[message.templateKey ?? ''] ?? message.channel}</View>
            <View className="text-secondary">{moment(Date.parse(message.at), now(), language)}</View>
          </View>
          {linesOf(message.data).map((line) => (
            <View key={line} className="text-secondary">
              {line}
            </View>
          ))}
          <View className="text-secondary">
            {texts.demo.outcomes[message.outcome] ?? texts.demo.notDelivered(message.outcome)}
          </View>
          {message.page && (
            <View className="demo-message__open" ariaRole="button" onClick={() => open(message.page ?? '')}>
              {texts.demo.openPage}
            </View>
          )}
        </View>
      ))}
    </>
  );
}

/** Template data is `{thing1: {value}}`; a plain string is shown as it is. */
function linesOf(data: Record<string, unknown>): string[] {
  return Object.values(data).flatMap((part) => {
    if (typeof part === 'string') return [part];
    if (typeof part === 'object' && part !== null && 'value' in part) return [String(part.value)];
    return [];
  });
}
