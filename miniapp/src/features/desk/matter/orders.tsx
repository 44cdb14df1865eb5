import { View } from '@tarojs/components';
import type { Department } from '@youying/shared/domain/roles';
import { useTexts } from '@/i18n';
import { clockTime, money } from '@/i18n/format';
import { dial } from '@/platform/device';
import { Avatar } from '@/ui/avatar';
import { Icon } from '@/ui/icon';
import type { IconName } from '@/ui/icon/icons';
import { Tag, type Tone } from '@/ui/tag';
import { DueText } from '../due-text';
import { Panel } from '../parts/panel';
import type { Matter, WorkOrder } from '../types';
import './orders.scss';

export const departmentIcons: Record<Department, IconName> = {
  engineering: 'wrench',
  cleaning: 'broom',
  security: 'shield',
  customer_service: 'headset',
};

const tones: Partial<Record<WorkOrder['status'], Tone>> = {
  dispatched: 'grey',
  returned: 'grey',
  cancelled: 'grey',
  quoted: 'amber',
  fee_review: 'amber',
  paused: 'amber',
  refused: 'amber',
};

/** When the order came to where it is now. */
function reachedAt(order: WorkOrder): string | null {
  const times: Partial<Record<WorkOrder['status'], string | null>> = {
    dispatched: order.dispatchedAt,
    accepted: order.acceptedAt,
    arrived: order.arrivedAt,
    quoted: order.quote?.createdAt ?? null,
    working: order.startedAt,
    finished: order.finishedAt,
    signed: order.signedAt,
    confirmed: order.confirmedAt,
  };
  return times[order.status] ?? null;
}

/** Who was sent, for what, how far, and what is due of them. */
export function Orders({ matter }: { matter: Matter }) {
  const { matter: labels } = useTexts().desk;
  if (matter.workOrders.length === 0) return null;
  return (
    <Panel
      title={labels.orders(matter.workOrders.length)}
      aside={matter.owner === null ? '' : labels.coordinator(matter.owner.name)}
    >
      {matter.workOrders.map((order) => (
        <OrderRow key={order.id} order={order} />
      ))}
    </Panel>
  );
}

function OrderRow({ order }: { order: WorkOrder }) {
  const { matter: labels, words } = useTexts().desk;
  const at = reachedAt(order);
  const status = words.orders[order.status];
  const total = order.actual?.totalFen ?? order.quote?.totalFen;
  const phone = order.assignee?.phone;
  return (
    <View className="desk-order">
      <View className="desk-order__department">
        <Icon name={departmentIcons[order.department]} size="small" />
        {words.departments[order.department]}
      </View>
      <View className="desk-order__worker">
        <Avatar
          name={order.assignee?.name ?? labels.unassigned}
          photoUrl={order.assignee?.photoUrl}
          size="small"
          department={order.department}
        />
        <View className="one-line">{order.assignee?.name ?? labels.unassigned}</View>
        {phone != null && (
          <View className="desk-order__call" ariaRole="button" ariaLabel={labels.dial} onClick={() => dial(phone)}>
            <Icon name="phone" size="small" />
          </View>
        )}
      </View>
      <View className="desk-order__task one-line">{order.task}</View>
      <View className="desk-order__state">
        <Tag tone={tones[order.status] ?? 'brand'}>
          {at === null ? status : labels.at(status, clockTime(Date.parse(at)))}
        </Tag>
      </View>
      <View className="desk-order__due">
        {order.deadlineAt !== null && order.deadlineKind !== null ? (
          <DueText due={{ kind: order.deadlineKind, at: Date.parse(order.deadlineAt) }} />
        ) : (
          <View className="text-secondary">{total === undefined ? '' : money(total)}</View>
        )}
      </View>
    </View>
  );
}
