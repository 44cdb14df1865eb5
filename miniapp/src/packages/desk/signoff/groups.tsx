import { View } from '@tarojs/components';
import { SIGNATURE_LABELS } from '@youying/shared/domain/procedures/signatures';
import { useSettingsCommunity } from '@/features/settings/queries';
import { useWorkingCalendar } from '@/features/settings/use-calendar';
import type { Signatures } from '@/features/supervision/lists';
import { useOverdue } from '@/features/supervision/queries';
import type { SignatureGroup } from '@/features/supervision/types';
import { useTexts } from '@/i18n';
import { go } from '@/platform/navigate';
import { useLanguage } from '@/platform/preferences';
import { aria } from '@/ui/aria';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { MonthCard } from './month-card';
import './groups.scss';

export interface GroupsProps {
  groups: readonly Signatures[];
  current: SignatureGroup;
  onChoose: (group: SignatureGroup) => void;
  /** The day that is being looked at. */
  day: string | null;
  onDay: (day: string) => void;
}

/** FUP-2: seen where the supervisor looks each day, and leads to where it is mended. */
function MissingHolidays() {
  const { holidays } = useTexts().settings;
  const year = useWorkingCalendar(useSettingsCommunity()?.id).data?.missingHolidays ?? null;
  if (year === null) return null;
  return (
    <View className="signoff-groups__row tone-amber" ariaRole="link" onClick={() => go('deskCalendar')}>
      <View>{holidays.missingEntry(year)}</View>
      <Icon name="alert" size="small" />
    </View>
  );
}

/** What can wait, with its count; below it the way to what is overdue. */
export function Groups({ groups, current, onChoose, day, onDay }: GroupsProps) {
  const { signoff, day: dayWords } = useTexts().supervision;
  const community = useSettingsCommunity();
  const language = useLanguage();
  const overdue = useOverdue().data?.length;
  return (
    <View className="signoff-groups">
      <View className="signoff-groups__title text-title">{signoff.title}</View>
      {groups.map(({ group, duties }) => (
        <View
          key={group}
          className={classNames('signoff-groups__row', { 'signoff-groups__row--current': group === current })}
          ariaRole="button"
          {...aria({ ariaPressed: group === current ? 'true' : 'false' })}
          onClick={() => onChoose(group)}
        >
          <View>{SIGNATURE_LABELS[group][language]}</View>
          <View className="signoff-groups__count">{duties.length === 0 ? '' : duties.length}</View>
        </View>
      ))}
      <View className="signoff-groups__line" />
      <MissingHolidays />
      <View id="signoff-overdue" className="signoff-groups__row" ariaRole="link" onClick={() => go('deskOverdue')}>
        <View>{signoff.overdueEntry}</View>
        <View className={classNames('signoff-groups__count', { 'tone-danger': (overdue ?? 0) > 0 })}>{overdue}</View>
      </View>
      {community !== null && (
        <>
          <View className="signoff-groups__row" ariaRole="link" onClick={() => go('deskQuality')}>
            {dayWords.samples}
          </View>
          <MonthCard communityId={community.id} shown={day} onChoose={onDay} />
        </>
      )}
    </View>
  );
}
