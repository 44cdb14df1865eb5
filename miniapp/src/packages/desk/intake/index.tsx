import { View } from '@tarojs/components';
import { DeskPage } from '@/features/desk/frame';
import { useMatter } from '@/features/desk/queries';
import type { Matter } from '@/features/desk/types';
import { useTexts } from '@/i18n';
import { goBack, useParameter } from '@/platform/navigate';
import { useWorkplace } from '@/platform/workplace';
import { Loaded } from '@/ui/loaded';
import { Acts } from './acts';
import { CallerPane } from './caller-pane';
import { Form } from './form';
import { Help } from './help';
import { LimitBar } from './limit-bar';
import { type Intake, useIntake } from './use-intake';
import './index.scss';

/** 来电登记, and 立项 of what a resident sent: listen and type once; the system sorts, a person confirms. */
export default function IntakePage() {
  const ticketId = useParameter('ticketId');
  return (
    <DeskPage current="desk" intake={false} shortcuts={{ escape: () => goBack('desk') }}>
      {ticketId === undefined ? <NewCall /> : <Registration ticketId={ticketId} />}
    </DeskPage>
  );
}

function NewCall() {
  return <Panes intake={useIntake(null, useWorkplace()?.id)} />;
}

function Registration({ ticketId }: { ticketId: string }) {
  const query = useMatter(ticketId);
  return (
    <View className="desk-intake-page">
      <Loaded query={query}>{(matter) => <RegistrationPanes key={matter.id} matter={matter} />}</Loaded>
    </View>
  );
}

function RegistrationPanes({ matter }: { matter: Matter }) {
  return <Panes intake={useIntake(matter, matter.community.id)} />;
}

function Panes({ intake }: { intake: Intake }) {
  const { intake: labels } = useTexts().desk;
  const title = intake.matter === null ? labels.title : labels.registerTitle;
  return (
    <View className="desk-intake">
      <LimitBar title={title} intake={intake} />
      <View className="desk-intake__panes">
        <CallerPane intake={intake} />
        <View className="desk-intake__middle">
          <Form intake={intake} />
          <Acts intake={intake} />
        </View>
        <Help intake={intake} />
      </View>
    </View>
  );
}
