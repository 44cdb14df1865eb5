import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { aria, arrowsOf } from '@/ui/aria';
import { classNames } from '@/ui/class-names';
import { Tag } from '@/ui/tag';
import { DueText } from '../due-text';
import type { QueueEntry } from '../queues';
import { headlineOf, holderOf, numberOf, tagsOf } from '../words';
import './row.scss';

export const ROW_PREFIX = 'queue-';
export const rowId = (ticketId: string) => `${ROW_PREFIX}${ticketId}`;

export interface QueueRowProps {
  entry: QueueEntry;
  chosen: boolean;
  onPress: () => void;
  /** The one row of the list that Tab reaches. */
  entered?: boolean;
  /** The arrows: to the row below or above. */
  onStep?: (step: 1 | -1) => void;
  /** In a pane too narrow for number, tag and deadline on one line: the deadline stands where the holder would. */
  narrow?: boolean;
}

/** 74 high: number and what is due, the words, place and who has it. */
export function QueueRow({ entry, chosen, onPress, entered = false, onStep, narrow = false }: QueueRowProps) {
  const texts = useTexts();
  const { matter, callback } = entry;
  const about = matter ?? callback?.ticket;
  if (about === undefined) return null;
  return (
    <View
      id={rowId(entry.ticketId)}
      className={classNames('desk-row', { 'desk-row--chosen': chosen })}
      ariaRole="button"
      {...aria({ ariaCurrent: chosen ? 'true' : 'false' })}
      {...(onStep === undefined ? {} : arrowsOf(entered, onStep))}
      onClick={onPress}
    >
      <View className="desk-row__line">
        <View className="desk-row__no">{matter === null ? about.no : numberOf(matter, texts)}</View>
        {matter !== null &&
          tagsOf(matter, texts).map(({ tone, label }) => (
            <Tag key={label} tone={tone}>
              {label}
            </Tag>
          ))}
        <View className="desk-row__space" />
        {!narrow && entry.due !== null && <DueText due={entry.due} />}
      </View>
      <View className="desk-row__words one-line">{headlineOf(about.description)}</View>
      <View className="desk-row__line desk-row__line--quiet">
        <View className="desk-row__place one-line">{about.place}</View>
        {narrow && entry.due !== null ? (
          <DueText due={entry.due} />
        ) : (
          <View className="desk-row__holder one-line">
            {matter === null ? (callback?.ticket.contactName ?? '') : holderOf(matter, texts)}
          </View>
        )}
      </View>
    </View>
  );
}
