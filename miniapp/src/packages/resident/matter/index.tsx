import { View } from '@tarojs/components';
import { NightCard } from '@/features/night/night-card';
import { useTicket, useTimeline } from '@/features/tickets/queries';
import type { Ticket } from '@/features/tickets/types';
import { useTexts } from '@/i18n';
import { useParameter } from '@/platform/navigate';
import { Card } from '@/ui/card';
import { Loaded } from '@/ui/loaded';
import { Notice } from '@/ui/notice';
import { Page } from '@/ui/page';
import { Acts } from './acts';
import { ComplaintAnswer } from './complaint-answer';
import { ComplaintPath } from './complaint-path';
import { History } from './history';
import { Reported } from './reported';
import { SignedOrder } from './signed-order';
import { StandingCard } from './standing-card';
import './index.scss';

/** 事项详情: where it stands, who comes, what happened. */
export default function MatterPage() {
  const { titles } = useTexts();
  const id = useParameter('ticketId');
  const ticket = useTicket(id);
  return (
    <Page
      title={titles.matter}
      backTo="matters"
      footer={
        ticket.data === undefined ? undefined : <Acts ticket={ticket.data} onChanged={() => void ticket.refresh()} />
      }
    >
      <Loaded query={ticket}>{(data) => <Matter ticket={data} onChanged={() => void ticket.refresh()} />}</Loaded>
    </Page>
  );
}

function Matter({ ticket, onChanged }: { ticket: Ticket; onChanged: () => void }) {
  const { matters } = useTexts();
  const timeline = useTimeline(ticket.id);
  const sent = useParameter('sent') !== undefined;
  const justSent = sent && (ticket.status === 'submitted' || ticket.status === 'registered');
  return (
    <>
      {justSent && (
        <Notice
          tone="brand"
          icon="check"
          title={ticket.no === null ? matters.received : matters.receivedNo(ticket.no)}
          text={ticket.untaken ? matters.receivedAtNight : matters.receivedText}
        />
      )}
      <NightCard ticket={ticket} onChanged={onChanged} />
      <StandingCard ticket={ticket} />
      <Reported ticket={ticket} />
      {ticket.kind === 'complaint' && (
        <>
          <ComplaintAnswer ticket={ticket} />
          <ComplaintPath ticket={ticket} entries={timeline.data ?? []} />
        </>
      )}
      {ticket.workOrders.map((order) => (
        <SignedOrder key={order.id} order={order} />
      ))}
      {ticket.outcome !== null && ticket.outcome !== '' && (
        <Card>
          <View className="text-secondary">{matters.outcome}</View>
          <View>{ticket.outcome}</View>
        </Card>
      )}
      <Loaded query={timeline} cards={1}>
        {(entries) => <History ticket={ticket} entries={entries} />}
      </Loaded>
    </>
  );
}
