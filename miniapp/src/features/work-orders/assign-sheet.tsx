import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { useQuery } from '@/platform/use-query';
import { Avatar } from '@/ui/avatar';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { Sheet } from '@/ui/sheet';
import { type BodyOf, loadColleagues, type WorkOrder } from './api';
import './assign-sheet.scss';

export interface AssignSheetProps {
  order: WorkOrder;
  waiting: boolean;
  onClose: () => void;
  onChoose: (body: BodyOf<'transferWorkOrder'>) => void;
}

const carriesOut: readonly string[] = ['implementer', 'contractor'];

/** Who takes it: colleagues of the department, least loaded first (DSP-5, DSP-7). */
export function AssignSheet({ order, waiting, onClose, onChoose }: AssignSheetProps) {
  const { acts, todo } = useTexts().staff;
  const colleagues = useQuery(`staff:${order.department}`, () => loadColleagues(order.department));
  const handingOn = order.actions.includes('declineWorkOrder');
  const reason = handingOn ? todo.handOnReason : todo.assignReason;
  return (
    <Sheet open title={todo.assignTitle} onClose={onClose}>
      <Loaded query={colleagues} cards={2}>
        {(everybody) => {
          const choices = everybody
            .filter(({ id, role }) => id !== order.assignee?.id && carriesOut.includes(role))
            .sort((one, other) => one.openOrders - other.openOrders);
          if (choices.length === 0) return <View className="text-secondary">{todo.nobody}</View>;
          return choices.map((person) => (
            <View key={person.id} className="assign-person">
              <Avatar name={person.name} photoUrl={person.photoUrl} />
              <View className="assign-person__who">
                <View className="text-section">{person.name}</View>
                <View className="text-secondary">{[todo.load(person.openOrders), ...person.skills].join(' · ')}</View>
              </View>
              <Button small waiting={waiting} onPress={() => onChoose({ assigneeId: person.id, reason })}>
                {acts.transferWorkOrder.button}
              </Button>
            </View>
          ));
        }}
      </Loaded>
    </Sheet>
  );
}
