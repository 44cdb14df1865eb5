import { View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import { crewOf } from '@/features/desk/crew';
import { DeskPage } from '@/features/desk/frame';
import { useCrew, useMatter, useStaff } from '@/features/desk/queries';
import { ROW_PREFIX } from '@/features/desk/queue/row';
import { useQueueList } from '@/features/desk/queue-queries';
import type { DepartmentDuty, Matter, StaffMember } from '@/features/desk/types';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useTexts } from '@/i18n';
import { now } from '@/platform/clock';
import { useDragAndDrop } from '@/platform/drag-and-drop';
import { goBack, useParameter } from '@/platform/navigate';
import { classNames } from '@/ui/class-names';
import { StateView } from '@/ui/state';
import { OrderForm } from './order-form';
import { People } from './people';
import { CREW_ROW, crewRowId } from './person-row';
import { useGiving } from './use-giving';
import { type Candidate, useOrderDraft } from './use-order-draft';
import { mattersOf, WaitingList } from './waiting-list';
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
  const toGive = useQueueList({ queue: 'dispatch' });
  const inVain = useQueueList({ queue: 'returned' });
  const [chosen, setChosen] = useState(asked);
  const [dropped, setDropped] = useState<Dropped | null>(null);
  const ticketId = chosen ?? mattersOf(toGive)[0]?.id ?? mattersOf(inVain)[0]?.id;
  const matter = useMatter(ticketId).data;
  const refresh = () => {
    void toGive.refresh();
    void inVain.refresh();
  };
  return (
    <View className={classNames('desk-dispatch', { 'desk-dispatch--chosen': chosen !== undefined })}>
      <WaitingList
        toGive={toGive}
        inVain={inVain}
        chosen={ticketId}
        onChoose={(id) => {
          setDropped(null);
          setChosen(id);
        }}
      />
      {matter === undefined ? (
        <View className="desk-dispatch__none">
          <StateView icon="route" title={dispatch.noWaiting} text={dispatch.noWaitingText} />
        </View>
      ) : (
        <Choosing
          key={`${matter.id}:${dropped?.at ?? ''}`}
          matter={matter}
          dropped={dropped?.ticketId === matter.id ? dropped.person : null}
          onDrop={(id, person) => {
            setDropped({ ticketId: id, person, at: now() });
            setChosen(id);
          }}
          onBack={() => setChosen(undefined)}
          onDispatched={(isWhole) => {
            setDropped(null);
            // DSP-1: the matter stays until each department that it needs has its order.
            setChosen(isWhole ? undefined : matter.id);
            refresh();
          }}
          onTakenBack={() => {
            setChosen(matter.id);
            refresh();
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

/** A matter that was dragged onto somebody; `at` tells two drops apart. */
interface Dropped {
  ticketId: string;
  person: Candidate;
  at: number;
}

interface ChoosingProps {
  matter: Matter;
  /** Whom this matter was dropped on: they get it as soon as nothing is missing. */
  dropped: Candidate | null;
  onDrop: (ticketId: string, person: Candidate) => void;
  onBack: () => void;
  /** `isWhole`: every department that was suggested has an order now. */
  onDispatched: (isWhole: boolean) => void;
  onTakenBack: () => void;
}

function Choosing({ matter, dropped, onDrop, onBack, onDispatched, onTakenBack }: ChoosingProps) {
  const crew = useCrew().data;
  const staff = useStaff().data ?? [];
  const departments = crew?.departments ?? [];
  const candidates = candidatesOf(departments, staff);
  const draft = useOrderDraft(matter, candidates, dropped);
  const [deadline, setDeadline] = useState<number | null>(null);
  const giving = useGiving(matter, draft, deadline, {
    onDispatched: () => {
      const next = draft.unsent.find((name) => name !== draft.department);
      if (next !== undefined) draft.chooseDepartment(next);
      onDispatched(next === undefined);
    },
    onTakenBack,
  });
  const give = giving.ready ? () => giving.give(draft.assignee) : undefined;
  useShortcuts({ enter: give, 'control+enter': give });
  useDragAndDrop({ source: ROW_PREFIX, target: CREW_ROW }, (source, target) => {
    const person = candidates.find(({ id, department }) => crewRowId(department, id) === target);
    if (person !== undefined) onDrop(source.slice(ROW_PREFIX.length), person);
  });
  const given = useRef(false);
  const ready = giving.ready && dropped !== null && draft.assignee?.id === dropped.id && draft.suggestion !== undefined;
  useEffect(() => {
    if (!ready || given.current) return;
    given.current = true;
    giving.give(draft.assignee);
  });
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
