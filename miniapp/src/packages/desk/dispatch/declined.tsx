import { View } from '@tarojs/components';
import { useTimeline } from '@/features/desk/queries';
import type { Matter, WorkOrder } from '@/features/desk/types';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { Notice } from '@/ui/notice';

/** Who gave the open order back last, and why (DSP-7). */
export function Declined({ matter, order }: { matter: Matter; order: WorkOrder | null }) {
  const { dispatch } = useTexts().desk;
  const language = useLanguage();
  const entries = useTimeline(matter.id).data ?? [];
  const [last] = entries
    .filter(({ type }) => type === 'order_declined')
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  // Given to somebody since: what went before no longer asks for anything.
  if (order === null || order.assignee !== null || last === undefined) return null;
  const time = moment(Date.parse(last.at), now(), language);
  return (
    <View className="desk-order-form__fields">
      <Notice
        tone="amber"
        icon="alert"
        title={dispatch.declined(last.actor?.name ?? dispatch.somebody, time)}
        text={last.text}
      />
    </View>
  );
}
