import { View } from '@tarojs/components';
import { openMatter } from '@/features/desk/place';
import { usePhrases } from '@/features/desk/queries';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { now } from '@/platform/clock';
import { dial } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import type { Intake } from './use-intake';
import './help.scss';

/** What helps while one listens: danger first, duplicates, outages, phrases. */
export function Help({ intake }: { intake: Intake }) {
  const { intake: labels, words } = useTexts().desk;
  const language = useLanguage();
  const { danger, outages = [] } = intake.hints ?? {};
  const phrases = usePhrases(intake.hints?.record == null ? 'closing' : 'clarify').data ?? [];
  const similar = (intake.hints?.similar ?? []).filter(({ id }) => id === null || id !== intake.matter?.id);
  return (
    <View className="desk-help">
      {danger != null && (
        <View className="desk-help__card desk-help__card--danger">
          <View className="desk-help__head tone-danger">
            <Icon name="siren" />
            {danger.word}
          </View>
          <View>{danger.advice}</View>
          <Button kind="danger" icon="phone" onPress={() => dial(danger.phone)}>
            {danger.phone}
          </Button>
        </View>
      )}
      {similar.length > 0 && (
        <View className="desk-help__card desk-help__card--info">
          <View className="desk-help__head tone-info">
            <Icon name="link" />
            {labels.similar(similar.length)}
          </View>
          {similar.map((ticket) => (
            <View key={`${ticket.no}-${ticket.createdAt}`} className="desk-help__similar">
              <View className="desk-help__strong">{ticket.text}</View>
              <View className="text-secondary">
                {[ticket.no, ticket.place, moment(Date.parse(ticket.createdAt), now(), language)]
                  .filter(Boolean)
                  .join(words.separator)}
              </View>
              {ticket.id !== null && (
                <Button small onPress={() => openMatter(ticket.id ?? '')}>
                  {labels.openIt}
                </Button>
              )}
            </View>
          ))}
        </View>
      )}
      {outages.map((outage) => (
        <View key={outage.id} className="desk-help__card desk-help__card--amber">
          <View className="desk-help__head tone-amber">
            <Icon name="drop" />
            {outage.text}
          </View>
        </View>
      ))}
      {intake.hints?.record != null && (
        <View className="desk-help__card desk-help__card--info">
          <View className="desk-help__head tone-info">
            <Icon name="message" />
            {labels.askNext}
          </View>
          <View>{intake.hints.record.question}</View>
        </View>
      )}
      <View className="desk-help__card">
        <View className="desk-help__strong">{labels.phrases}</View>
        {phrases.map((phrase) => (
          <View key={phrase.code} className="desk-help__phrase">
            <View className="desk-help__strong">{phrase.title}</View>
            <View>{phrase.text}</View>
          </View>
        ))}
      </View>
    </View>
  );
}
