import { View } from '@tarojs/components';
import { useState } from 'react';
import { DeskPage } from '@/features/desk/frame';
import { useBoard, useMatter, useStaff } from '@/features/desk/queries';
import { dispatchedInVain, toDispatch } from '@/features/desk/to-dispatch';
import { useTexts } from '@/i18n';
import { goBack, useParameter } from '@/platform/navigate';
import { classNames } from '@/ui/class-names';
import { StateView } from '@/ui/state';
import { OrderForm } from './order-form';
import { People } from './people';
import { useOrderDraft } from './use-order-draft';
import { WaitingList } from './waiting-list';
import './index.scss';

/** 派单台: the right person in one look, with the reason. */
export default function DispatchPage() {
  const asked = useParameter('ticketId');
  return (
    <DeskPage current="dispatch" shortcuts={{ escape: () => goBack('desk') }}>
      <Panes asked={asked} />
    </DeskPage>
  );
}

function Panes({ asked }: { asked: string | undefined }) {
  const { dispatch } = useTexts().desk;
  const board = useBoard();
  const staff = useStaff().data ?? [];
  const [chosen, setChosen] = useState(asked);
  const waiting = toDispatch(board.data?.matters ?? []);
  const returned = dispatchedInVain(board.data?.matters ?? []);
  const ticketId = chosen ?? waiting[0]?.id ?? returned[0]?.id;
  const matter = useMatter(ticketId).data;
  const draft = useOrderDraft(matter, staff);
  return (
    <View className={classNames('desk-dispatch', { 'desk-dispatch--chosen': chosen !== undefined })}>
      <WaitingList
        waiting={waiting}
        returned={returned}
        chosen={ticketId}
        onChoose={setChosen}
        loaded={board.data !== undefined}
      />
      {matter === undefined ? (
        <View className="desk-dispatch__none">
          <StateView icon="route" title={dispatch.noWaiting} text={dispatch.noWaitingText} />
        </View>
      ) : (
        <>
          <People staff={staff} matter={matter} draft={draft} />
          <OrderForm
            key={matter.id}
            matter={matter}
            staff={staff}
            draft={draft}
            onBack={() => setChosen(undefined)}
            onDispatched={() => {
              setChosen(undefined);
              void board.refresh();
            }}
          />
        </>
      )}
    </View>
  );
}
