import { View } from '@tarojs/components';
import { worksAtDesk } from '@/features/desk/frame/rail-items';
import { openMatter } from '@/features/desk/place';
import { headlineOf } from '@/features/desk/words';
import type { ArchiveLines } from '@/features/reports/queries';
import { useTexts } from '@/i18n';
import { moment, money } from '@/i18n/format';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { useMeHere } from '@/platform/workplace';
import { classNames } from '@/ui/class-names';
import { Tag } from '@/ui/tag';

/** One bound matter; at the desk it opens. The cashier reads of complaints only that they are bound. */
export function LineRow({ line }: { line: ArchiveLines['items'][number] }) {
  const texts = useTexts();
  const { archive: labels } = texts.reports;
  const language = useLanguage();
  const opens = worksAtDesk(useMeHere().roles.map(({ role }) => role));
  return (
    <View
      className={classNames('archive-row', { 'archive-row--opens': opens })}
      ariaRole={opens ? 'button' : undefined}
      onClick={opens ? () => openMatter(line.ticketId) : undefined}
    >
      <View className="text-secondary">{line.position}</View>
      <View className="text-secondary">{line.no}</View>
      <View>{texts.kinds[line.kind]}</View>
      <View className="archive-row__matter">
        <View className={classNames('one-line', { 'text-secondary': line.description === null })}>
          {line.description === null ? labels.hidden : headlineOf(line.description)}
        </View>
        {line.movedOn && <Tag tone="amber">{labels.movedOn}</Tag>}
      </View>
      <View className="one-line text-secondary">{line.place}</View>
      <View className="text-secondary">{moment(Date.parse(line.closedAt), now(), language)}</View>
      <View className="archive-row__fen">{line.chargedFen === 0 ? '' : money(line.chargedFen)}</View>
    </View>
  );
}
