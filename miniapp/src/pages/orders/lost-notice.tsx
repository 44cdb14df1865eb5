import { loadOrder } from '@/features/work-orders/api';
import { useTexts } from '@/i18n';
import { useQuery } from '@/platform/use-query';
import { Notice } from '@/ui/notice';

/** Of two who accept at once one loses; who won is told where it may be seen. */
export function LostNotice({ orderId, onClose }: { orderId: string; onClose: () => void }) {
  const { orders, people } = useTexts().staff;
  const winner = useQuery(`lost:${orderId}`, () => loadOrder(orderId)).data?.assignee?.name;
  return (
    <Notice
      tone="danger"
      icon="alert"
      title={winner === undefined ? orders.lostToSomebody : orders.lost(people.master(winner))}
      text={orders.lostText}
      onPress={onClose}
    />
  );
}
