import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { dial } from '@/platform/device';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { Steps } from '@/ui/steps';
import type { WorkOrder } from './api';
import { canDial, matterLine } from './matter';
import { stageOf } from './status';
import './head-card.scss';

/** Where to, to whom, and how far the order is. */
export function HeadCard({ order }: { order: WorkOrder }) {
  const { stages, actWords } = useTexts().staff;
  const { matter } = order;
  return (
    <Card>
      <View className="order-head">
        <View className="order-head__where">
          <View className="text-title">{matter.place}</View>
          <View className="text-secondary">{matterLine(matter.contactName, matter.no ?? order.no)}</View>
        </View>
        {canDial(matter.contactPhone) && (
          <View
            className="order-head__call"
            ariaRole="button"
            ariaLabel={actWords.call}
            onClick={() => dial(matter.contactPhone ?? '')}
          >
            <Icon name="phone" />
          </View>
        )}
      </View>
      <View className="order-head__steps">
        <Steps labels={Object.values(stages)} current={stageOf(order)} />
      </View>
    </Card>
  );
}
