import { View } from '@tarojs/components';
import { useLimits } from '@/features/limits/use-limits';
import type { WorkOrder } from '@/features/work-orders/api';
import { useTexts } from '@/i18n';
import { go } from '@/platform/navigate';
import { Icon } from '@/ui/icon';

/** The way to the supervisor for what the schedule does not have (WRK-3). */
export function SupervisorRow({ order }: { order: WorkOrder }) {
  const { pricing } = useTexts().staff;
  const { feeReviewMinutes } = useLimits();
  if (!order.actions.includes('requestFeeReview')) return null;
  return (
    <View
      className="staff-supervisor-row"
      ariaRole="button"
      onClick={() => go('staffFeeReview', { orderId: order.id })}
    >
      <View className="staff-supervisor-row__ask">{pricing.askSupervisor}</View>
      <View className="text-secondary">{pricing.repliesWithin(feeReviewMinutes)}</View>
      <Icon name="chevronRight" size="small" className="staff-supervisor-row__chevron" />
    </View>
  );
}
