import { View } from '@tarojs/components';
import { type OwnDuty, ownDuty } from '@/features/work-orders/duty';
import { type Texts, useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { now } from '@/platform/clock';
import { type Language, useLanguage } from '@/platform/preferences';
import { useMe } from '@/platform/session';
import { useLive } from '@/platform/use-live';
import { Tag } from '@/ui/tag';
import './duty-line.scss';

/** Whether one is on duty, and until when; for a supervisor, how many hands there are. */
export function DutyLine({ leads }: { leads: boolean }) {
  const { duty } = useTexts().staff;
  const language = useLanguage();
  const { id } = useMe();
  const { data } = useLive('duty:own', ['roster', 'tickets'], () => call('whoIsOnDuty'));
  if (data === undefined || id === null) return null;
  const own = ownDuty(data, id, leads);
  const inNow = own.kind === 'on_duty' || own.kind === 'leads';
  return (
    <View className="duty-line">
      <Tag tone={inNow ? 'brand' : 'grey'}>{inNow ? duty.on : duty.off}</Tag>
      <View className="text-secondary">{sentenceOf(own, duty, language)}</View>
    </View>
  );
}

function sentenceOf(own: OwnDuty, duty: Texts['staff']['duty'], language: Language): string {
  switch (own.kind) {
    case 'on_duty':
      return (own.standby ? duty.standbyUntil : duty.until)(moment(own.until, now(), language));
    case 'later':
      return duty.from(moment(own.from, now(), language));
    case 'leads':
      return duty.hands(own.onDuty, own.free);
    case 'off':
      return duty.none;
  }
}
