import { View } from '@tarojs/components';
import { useState } from 'react';
import { useComplaint } from '@/features/complaint/queries';
import { DeskPage } from '@/features/desk/frame';
import { useMatter } from '@/features/desk/queries';
import { useQueueList } from '@/features/desk/queue-queries';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useTexts } from '@/i18n';
import { goBack, useParameter } from '@/platform/navigate';
import { classNames } from '@/ui/class-names';
import { Loaded } from '@/ui/loaded';
import { StateView } from '@/ui/state';
import { CasePane } from './case-pane';
import { ComplaintList } from './complaint-list';
import { RatesCard } from './rates-card';
import { ReplyPane } from './reply-pane';
import { WorkPane } from './work-pane';
import './index.scss';

/** 投诉: answer in time, fairly; the person concerned never handles it nor sees who complained. */
export default function ComplaintPage() {
  const asked = useParameter('ticketId');
  return (
    <DeskPage current="complaints" shortcuts={{ escape: () => goBack('desk') }}>
      <Panes asked={asked} />
    </DeskPage>
  );
}

function Panes({ asked }: { asked: string | undefined }) {
  const { complaints } = useTexts();
  const board = useQueueList({ queue: 'complaints' });
  const [chosen, setChosen] = useState(asked);
  const open = (board.data?.entries ?? []).flatMap(({ matter }) => matter ?? []);
  const ticketId = chosen ?? open[0]?.id;
  const move = (step: 1 | -1) => {
    const next = open[open.findIndex(({ id }) => id === ticketId) + step];
    if (next !== undefined) setChosen(next.id);
  };
  useShortcuts({ j: () => move(1), k: () => move(-1) });
  const list = <ComplaintList matters={open} chosenId={ticketId} onChoose={setChosen} />;
  if (ticketId === undefined) {
    return (
      <Loaded query={board}>
        {() => (
          <View className="desk-complaint__none">
            <StateView icon="warning" title={complaints.none} text={complaints.noneText} />
            <RatesCard />
          </View>
        )}
      </Loaded>
    );
  }
  return (
    <View className={classNames('desk-complaint', { 'desk-complaint--chosen': chosen !== undefined })}>
      <Whole key={ticketId} ticketId={ticketId} list={list} onBack={() => setChosen(undefined)} />
    </View>
  );
}

interface WholeProps {
  ticketId: string;
  list: React.ReactNode;
  onBack: () => void;
}

function Whole({ ticketId, list, onBack }: WholeProps) {
  const matter = useMatter(ticketId);
  const complaint = useComplaint(ticketId);
  const changed = () => {
    void matter.refresh();
    void complaint.refresh();
  };
  const both = {
    ...complaint,
    data:
      matter.data === undefined || complaint.data === undefined
        ? undefined
        : { matter: matter.data, complaint: complaint.data },
    error: complaint.error ?? matter.error,
  };
  if (both.data === undefined) {
    return (
      <>
        <View className="desk-complaint__case">{list}</View>
        <View className="desk-complaint__work">
          <Loaded query={both} cards={3}>
            {() => null}
          </Loaded>
        </View>
      </>
    );
  }
  return (
    <>
      <View className="desk-complaint__case">
        {list}
        <CasePane matter={both.data.matter} complaint={both.data.complaint} onChanged={changed} onBack={onBack} />
      </View>
      <WorkPane matter={both.data.matter} complaint={both.data.complaint} onChanged={changed} />
      <ReplyPane matter={both.data.matter} complaint={both.data.complaint} onChanged={changed} />
    </>
  );
}
