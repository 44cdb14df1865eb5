import { useRef, useState } from 'react';
import { useMessageRights } from '@/features/messages/queries';
import { useTicket } from '@/features/tickets/queries';
import type { Ticket, WorkOrder } from '@/features/tickets/types';
import { useTexts } from '@/i18n';
import { money } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { toast } from '@/platform/device';
import { returnTo, useParameter } from '@/platform/navigate';
import { session } from '@/platform/session';
import { signatureBody } from '@/platform/signature';
import { useStore } from '@/platform/store';
import { askToNotify } from '@/platform/subscribe';
import { useAct } from '@/platform/use-act';
import { ActBar } from '@/ui/act-bar';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Check } from '@/ui/check';
import { explain } from '@/ui/explain';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { SignaturePad, type SignaturePadHandle } from '@/ui/signature-pad';
import { StateView } from '@/ui/state';
import { DoneCard } from './done-card';
import { StillWrongSheet } from './still-wrong-sheet';
import './index.scss';

/** 签字确认: sign what you can read on the same page. */
export default function SignPage() {
  const { titles, signing } = useTexts();
  useMessageRights();
  const ticket = useTicket(useParameter('ticketId'));
  const order = ticket.data?.workOrders.find(({ actions }) => actions.includes('signWorkOrder'));
  if (ticket.data !== undefined && order !== undefined) return <Signing ticket={ticket.data} order={order} />;
  return (
    <Page title={titles.sign} backTo="matters">
      <Loaded query={ticket}>{() => <StateView icon="inbox" title={signing.none} />}</Loaded>
    </Page>
  );
}

/** Asked with the signature: the rating comes next. */
const NOTIFY_ABOUT = ['progress'] as const;

function Signing({ ticket, order }: { ticket: Ticket; order: WorkOrder }) {
  const { titles, signing } = useTexts();
  const pad = useRef<SignaturePadHandle>(null);
  const [tried, setTried] = useState(false);
  const [agreed, setAgreed] = useState(false);
  const [signed, setSigned] = useState(false);
  const signer = useStore(session)?.me.name ?? '';
  const [wrong, setWrong] = useState(false);
  const totalFen = order.actual?.totalFen ?? 0;
  const ready = tried && agreed && signed;
  const sign = useAct(async (_: { orderId: string }, idempotencyKey) => {
    await askToNotify(NOTIFY_ABOUT);
    const hand = await pad.current?.signature();
    if (hand == null) {
      toast(signing.notReady);
      return;
    }
    const body = { satisfied: true, ...(await signatureBody(hand)) };
    await call('signWorkOrder', { path: { id: order.id }, body }, { idempotencyKey });
    toast(signing.done);
    returnTo('matter', { ticketId: ticket.id });
  }, explain);
  return (
    <Page
      title={titles.sign}
      backTo="matters"
      footer={
        <ActBar>
          <Button grow={1} disabled={sign.pending} onPress={() => setWrong(true)}>
            {signing.stillWrong}
          </Button>
          <Button
            kind="main"
            grow={2}
            disabled={!ready}
            waiting={sign.pending}
            waitingLabel={signing.saving}
            onPress={() => void sign.run({ orderId: order.id })}
          >
            {ready ? signing.confirm : signing.notReady}
          </Button>
        </ActBar>
      }
    >
      <DoneCard ticket={ticket} order={order} />
      <Card>
        <Check checked={tried} onChange={setTried} label={signing.tried} />
        <Check
          checked={agreed}
          onChange={setAgreed}
          label={totalFen === 0 ? signing.noFee : signing.fee(money(totalFen))}
        />
      </Card>
      <Card>
        <SignaturePad ref={pad} signer={signer} onSigned={setSigned} />
      </Card>
      <StillWrongSheet ticketId={ticket.id} orderId={order.id} open={wrong} onClose={() => setWrong(false)} />
    </Page>
  );
}
