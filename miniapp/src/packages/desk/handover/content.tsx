import { View } from '@tarojs/components';
import { Panel } from '@/features/desk/parts/panel';
import { openMatter } from '@/features/desk/place';
import type { HandedMatter, HandoverContent } from '@/features/shifts/queries';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';

/** What is handed over: emergencies first, then what is due first, then what nobody has read. */
export function Content({ content: { emergencies, matters, messages } }: { content: HandoverContent }) {
  const { shifts } = useTexts();
  const language = useLanguage();
  return (
    <>
      <Panel title={shifts.emergencies(emergencies.length)}>
        <Matters matters={emergencies} />
      </Panel>
      <Panel title={shifts.matters(matters.length)}>
        <Matters matters={matters} />
      </Panel>
      <Panel title={shifts.messages(messages.length)}>
        {messages.length === 0 && <View className="desk-handover__none text-secondary">{shifts.nothing}</View>}
        {messages.map(({ from, to, text, takenAt }) => (
          <View key={`${from}:${to}:${takenAt}`} className="desk-handover__message">
            <View>{text}</View>
            <View className="text-secondary">
              {shifts.message(from, to, moment(Date.parse(takenAt), now(), language))}
            </View>
          </View>
        ))}
      </Panel>
    </>
  );
}

function Matters({ matters }: { matters: readonly HandedMatter[] }) {
  const { shifts } = useTexts();
  const language = useLanguage();
  const present = now();
  if (matters.length === 0) return <View className="desk-handover__none text-secondary">{shifts.nothing}</View>;
  return (
    <>
      {matters.map(({ ticketId, no, words, place, due, dueAt }) => (
        <View key={ticketId} className="desk-handover__row" ariaRole="button" onClick={() => openMatter(ticketId)}>
          <View className="text-secondary one-line">{no ?? '—'}</View>
          <View className="one-line">{words}</View>
          <View className="text-secondary one-line">{place}</View>
          <View className={dueAt !== null && Date.parse(dueAt) < present ? 'tone-danger' : 'text-secondary'}>
            {dueAt === null ? '' : shifts.due(due ?? '', moment(Date.parse(dueAt), present, language))}
          </View>
        </View>
      ))}
    </>
  );
}
