import { View } from '@tarojs/components';
import { useState } from 'react';
import { useMessageRights } from '@/features/messages/queries';
import { useTicket, useTimeline } from '@/features/tickets/queries';
import type { Ticket, WorkOrder } from '@/features/tickets/types';
import { useTelling } from '@/features/tickets/use-words';
import { QuoteLines } from '@/features/work-orders/quote-lines';
import { picturesBefore } from '@/features/work-orders/site-check';
import { clockTime, money } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { ApiError } from '@/platform/api/problem';
import { toast } from '@/platform/device';
import { go, returnTo, useParameter } from '@/platform/navigate';
import { askToNotify } from '@/platform/subscribe';
import { useAct } from '@/platform/use-act';
import { ActBar } from '@/ui/act-bar';
import { Button } from '@/ui/button';
import { Card, CardLine } from '@/ui/card';
import { explain } from '@/ui/explain';
import { Icon } from '@/ui/icon';
import { Loaded } from '@/ui/loaded';
import { Notice } from '@/ui/notice';
import { Page } from '@/ui/page';
import { Picture } from '@/ui/picture';
import { StateView } from '@/ui/state';
import { Tag } from '@/ui/tag';
import { Promises } from './promises';
import { RefuseSheet } from './refuse-sheet';
import './index.scss';

/** What the resident is asked leave for when answering a quotation. */
const NOTIFY_ABOUT = ['progress', 'quote_sign'] as const;

/** Understand and decide: what was found, what it costs, what happens on either answer. */
export default function QuotePage() {
  const { texts } = useTelling();
  useMessageRights();
  const ticket = useTicket(useParameter('ticketId'));
  const order = ticket.data?.workOrders.find(({ actions }) => actions.includes('consentQuote'));
  return (
    <Page
      title={texts.titles.matter}
      backTo="matters"
      footer={
        ticket.data !== undefined && order !== undefined ? (
          <Answer ticket={ticket.data} order={order} onStale={() => void ticket.refresh()} />
        ) : undefined
      }
    >
      <Loaded query={ticket}>
        {(data) =>
          order?.quote == null ? (
            <StateView icon="inbox" title={texts.quote.none} />
          ) : (
            <Quotation ticket={data} order={order} quote={order.quote} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Quotation({
  ticket,
  order,
  quote,
}: {
  ticket: Ticket;
  order: WorkOrder;
  quote: NonNullable<WorkOrder['quote']>;
}) {
  const { texts } = useTelling();
  const words = texts.quote;
  const situation = quote.previousTotalFen === null ? 'quoted' : 'requoted';
  const master = order.assignee === null ? '' : texts.matters.master(order.assignee.name);
  const picture = picturesBefore(order, useTimeline(ticket.id).data ?? []).at(-1);
  const headline = texts.matters.status[situation].say({
    master,
    department: '',
    time: '',
    amount: money(quote.totalFen),
    amountBefore: money(quote.previousTotalFen ?? 0),
    reason: '',
  });
  return (
    <>
      <Notice
        tone="amber"
        icon="hand"
        headline
        title={headline}
        text={order.arrivedAt === null ? undefined : words.waiting(master, clockTime(Date.parse(order.arrivedAt)))}
      />
      <Card>
        <View className="quote__head">
          <View className="text-section">{words.title}</View>
          <Tag tone="amber">{words.waitingTag}</Tag>
        </View>
        <View className="quote__story">
          {picture !== undefined && (
            <Picture
              className="quote__picture"
              src={picture.thumbUrl ?? picture.url}
              label={texts.common.photo}
              mode="aspectFill"
            />
          )}
          <View className="quote__words">
            <View className="text-secondary">{`${words.youSaid}${ticket.description}`}</View>
            {quote.note !== null && (
              <View className="quote__found">
                {words.weFound}
                <View className="quote__finding">{quote.note}</View>
              </View>
            )}
          </View>
        </View>
        <CardLine />
        <QuoteLines lines={quote.lines} totalFen={quote.totalFen} previousTotalFen={quote.previousTotalFen} />
        {quote.scheduleName !== null && (
          <View className="quote__schedule">
            <Button kind="link" icon="receipt" onPress={() => go('fees')}>
              {words.schedule(quote.scheduleName)}
            </Button>
            <Icon name="chevronRight" className="quote__chevron" />
          </View>
        )}
      </Card>
      <Promises totalFen={quote.totalFen} />
    </>
  );
}

function Answer({ ticket, order, onStale }: { ticket: Ticket; order: WorkOrder; onStale: () => void }) {
  const { texts } = useTelling();
  const words = texts.quote;
  const [refusing, setRefusing] = useState(false);
  const path = { id: order.id };
  const failed = (error: unknown) => {
    // A newer quotation came meanwhile: nobody consents to an amount that is no longer on the button.
    if (error instanceof ApiError && error.status === 409) {
      toast(words.gone);
      onStale();
    } else explain(error);
  };
  const consent = useAct(async (quoteId: string, idempotencyKey) => {
    await askToNotify(NOTIFY_ABOUT);
    await call('consentQuote', { path, body: { quoteId } }, { idempotencyKey });
    toast(words.consented);
    returnTo('matter', { ticketId: ticket.id });
  }, failed);
  const refuse = useAct(async ({ quoteId, reason }: { quoteId: string; reason: string }, idempotencyKey) => {
    await call('refuseQuote', { path, body: { quoteId, reason } }, { idempotencyKey });
    toast(words.refused);
    returnTo('matter', { ticketId: ticket.id });
  }, failed);
  const { quote } = order;
  if (quote === null) return null;
  return (
    <>
      <ActBar>
        {order.actions.includes('refuseQuote') && (
          <Button grow={1} waiting={refuse.pending} waitingLabel={words.telling} onPress={() => setRefusing(true)}>
            {words.refuse}
          </Button>
        )}
        <Button
          kind="main"
          grow={2}
          waiting={consent.pending}
          waitingLabel={words.telling}
          disabled={refuse.pending}
          onPress={() => void consent.run(quote.id)}
        >
          {words.consent(money(quote.totalFen))}
        </Button>
      </ActBar>
      <RefuseSheet
        open={refusing}
        waiting={refuse.pending}
        onClose={() => setRefusing(false)}
        onRefuse={(reason) => void refuse.run({ quoteId: quote.id, reason })}
      />
    </>
  );
}
