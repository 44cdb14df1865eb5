import { View } from '@tarojs/components';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { dial } from '@/platform/device';
import { Button } from '@/ui/button';
import type { WorkOrder } from './api';
import { canDial } from './matter';
import { ReasonSheet } from './reason-sheet';
import { useAccept } from './use-accept';
import { useArrive } from './use-arrive';
import { useOrderAct } from './use-order-act';

export interface CardActsProps {
  order: WorkOrder;
  onOpen: () => void;
  onLost: (orderId: string) => void;
}

/** The next act of an order inside its card: accept or decline; call or arrive; assign. Everything else is on its page. */
export function CardActs({ order, onOpen, onLost }: CardActsProps) {
  const { acts, actWords } = useTexts().staff;
  const [declining, setDeclining] = useState(false);
  const accept = useAccept(order, { onLost: () => onLost(order.id) });
  const arrive = useArrive(order, { onDone: onOpen });
  const decline = useOrderAct(order, { onDone: () => setDeclining(false) });
  const may = (act: keyof typeof acts) => order.actions.includes(act);
  const phone = order.matter.contactPhone;

  if (order.status === 'dispatched' && may('acceptWorkOrder')) {
    return (
      <View className="order-card__acts">
        {may('declineWorkOrder') && (
          <Button small grow={1} onPress={() => setDeclining(true)}>
            {acts.declineWorkOrder.button}
          </Button>
        )}
        <Button
          small
          kind="main"
          grow={2}
          waiting={accept.pending}
          waitingLabel={acts.acceptWorkOrder.waiting}
          onPress={() => void accept.run()}
        >
          {acts.acceptWorkOrder.button}
        </Button>
        <ReasonSheet
          about="decline"
          open={declining}
          waiting={decline.pending}
          onClose={() => setDeclining(false)}
          onSend={({ reason }) => void decline.run('declineWorkOrder', { reason })}
        />
      </View>
    );
  }
  if (order.status === 'dispatched' && may('transferWorkOrder')) {
    return (
      <View className="order-card__acts">
        <Button small kind="main" grow={1} onPress={onOpen}>
          {acts.transferWorkOrder.button}
        </Button>
      </View>
    );
  }
  if (order.status === 'accepted' && may('arriveWorkOrder')) {
    return (
      <View className="order-card__acts">
        {canDial(phone) && (
          <Button small kind="outline" icon="phone" grow={1} onPress={() => dial(phone ?? '')}>
            {actWords.call}
          </Button>
        )}
        <Button
          small
          kind="main"
          grow={2}
          waiting={arrive.pending}
          waitingLabel={acts.arriveWorkOrder.waiting}
          onPress={() => void arrive.run()}
        >
          {acts.arriveWorkOrder.button}
        </Button>
        {arrive.sheet}
      </View>
    );
  }
  return null;
}
