import { View } from '@tarojs/components';
import { alarmKindIn } from '@youying/shared/domain/alarm/kind-of-danger';
import { openAlarm } from '@/features/desk/place';
import { keepAlarm } from '@/features/emergency/queries';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import type { Input } from '@/platform/api/contract';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Icon } from '@/ui/icon';
import { KnowledgeCard } from './knowledge-card';
import { OutageCards } from './outage-cards';
import { SimilarCard } from './similar-card';
import type { Intake } from './use-intake';
import './help.scss';

/** The most that an alarm takes of somebody's words. */
const LONGEST_TEXT = 500;

/** What helps while one listens: danger first, duplicates, outages, phrases. */
export function Help({ intake }: { intake: Intake }) {
  const danger = intake.hints?.danger;
  return (
    <View className="desk-help">
      {danger != null && (
        <View className="desk-help__card desk-help__card--danger">
          <View className="desk-help__head tone-danger">
            <Icon name="siren" />
            {danger.word}
          </View>
          <View>{danger.advice}</View>
          <RaiseButton intake={intake} />
        </View>
      )}
      <SimilarCard intake={intake} />
      <OutageCards intake={intake} />
      <KnowledgeCard intake={intake} />
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
    // Nothing is typed twice: the board has it now, and the next call begins empty.
    intake.forget();
    openAlarm(alarm.id);
  }, explain);
  const kind = alarmKindIn(draft.words);
  const place = draft.place.trim();
  const where = draft.house === null ? { place, communityId } : { houseId: draft.house.id, ...(place && { place }) };
  const known = draft.house !== null || place !== '';
  if (matter !== null) return null;
  return (
    <Button
      kind="danger"
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
