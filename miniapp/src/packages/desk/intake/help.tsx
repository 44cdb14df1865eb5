import { View } from '@tarojs/components';
import { alarmKindIn } from '@youying/shared/domain/alarm/kind-of-danger';
import { openAlarm, openMatter } from '@/features/desk/place';
import { usePhrases } from '@/features/desk/queries';
import { keepAlarm } from '@/features/emergency/queries';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import type { Input } from '@/platform/api/contract';
import { now } from '@/platform/clock';
import { dial } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Icon } from '@/ui/icon';
import type { Intake } from './use-intake';
import './help.scss';

/** The most that an alarm takes of somebody's words. */
const LONGEST_TEXT = 500;

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
          <RaiseButton intake={intake} />
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

/** A call for help goes past the form: everybody is told at once, and the board takes over (EMG-1). */
function RaiseButton({ intake }: { intake: Intake }) {
  const { emergency } = useTexts().desk;
  const { draft, matter, communityId } = intake;
  const raise = useAct(async (body: Input<'raiseAlarm'>['body'], idempotencyKey) => {
    const alarm = await call('raiseAlarm', { body }, { idempotencyKey });
    keepAlarm(alarm);
    openAlarm(alarm.id);
  }, explain);
  const kind = alarmKindIn(draft.words);
  const place = draft.place.trim();
  const where = draft.house === null ? { place, communityId } : { houseId: draft.house.id, ...(place && { place }) };
  const known = draft.house !== null || place !== '';
  if (matter !== null) return null;
  return (
    <Button
      icon="siren"
      disabled={!known}
      waiting={raise.pending}
      onPress={() =>
        void raise.run({ ...where, ...(kind && { kind }), text: draft.words.trim().slice(0, LONGEST_TEXT) })
      }
    >
      {known ? emergency.raise : emergency.place}
    </Button>
  );
}
