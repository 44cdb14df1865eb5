import { View } from '@tarojs/components';
import { useState } from 'react';
import { crewOf } from '@/features/desk/crew';
import { DeskPage } from '@/features/desk/frame';
import { useBoard, useCrew, useMatter, useStaff } from '@/features/desk/queries';
import { dispatchedInVain, toDispatch } from '@/features/desk/to-dispatch';
import type { DepartmentDuty, Matter, StaffMember } from '@/features/desk/types';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useTexts } from '@/i18n';
import { goBack, useParameter } from '@/platform/navigate';
import { classNames } from '@/ui/class-names';
import { StateView } from '@/ui/state';
import { OrderForm } from './order-form';
import { People } from './people';
import { useGiving } from './use-giving';
import { type Candidate, useOrderDraft } from './use-order-draft';
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
  const [chosen, setChosen] = useState(asked);
  const waiting = toDispatch(board.data?.matters ?? []);
  const returned = dispatchedInVain(board.data?.matters ?? []);
  const ticketId = chosen ?? waiting[0]?.id ?? returned[0]?.id;
  const matter = useMatter(ticketId).data;
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
        <Choosing
          key={matter.id}
          matter={matter}
          onBack={() => setChosen(undefined)}
          onDispatched={() => {
            setChosen(undefined);
            void board.refresh();
          }}
        />
      )}
    </View>
  );
}

/** Everybody who could be given an order: who is in today, and who is on file. */
function candidatesOf(departments: readonly DepartmentDuty[], staff: readonly StaffMember[]): Candidate[] {
  const inToday = crewOf(departments).map(({ person, department }) => ({
    id: person.id,
    name: person.name,
    department,
  }));
  const onFile = staff.flatMap(({ id, name, department }) => (department === null ? [] : [{ id, name, department }]));
  return [...inToday, ...onFile];
}

function Choosing({ matter, onBack, onDispatched }: { matter: Matter; onBack: () => void; onDispatched: () => void }) {
  const crew = useCrew().data;
  const staff = useStaff().data ?? [];
  const departments = crew?.departments ?? [];
  const draft = useOrderDraft(matter, candidatesOf(departments, staff));
  const [deadline, setDeadline] = useState<number | null>(null);
  const giving = useGiving(matter, draft, deadline, onDispatched);
  const give = giving.ready ? () => giving.give(draft.assignee) : undefined;
  useShortcuts({ enter: give, 'control+enter': give });
  return (
    <>
      <People departments={departments} fullLoad={crew?.fullLoad ?? 0} draft={draft} onGive={give} />
      <OrderForm
        matter={matter}
        staff={staff}
        duty={departments.find(({ department }) => department === draft.department)}
        draft={draft}
        giving={giving}
        deadline={deadline}
        onDeadline={setDeadline}
        onBack={onBack}
      />
    </>
  );
}
