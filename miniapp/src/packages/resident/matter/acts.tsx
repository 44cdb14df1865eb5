import { useState } from 'react';
import type { Slot } from '@/features/report/appointment';
import { AppointmentSheet } from '@/features/report/appointment-sheet';
import { keepTicket } from '@/features/tickets/queries';
import { leadingOrder } from '@/features/tickets/standing';
import type { Ticket } from '@/features/tickets/types';
import { useTelling } from '@/features/tickets/use-words';
import { clockTime } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { confirm, dial, toast } from '@/platform/device';
import { go, useParameter } from '@/platform/navigate';
import { useMe } from '@/platform/session';
import { useAct } from '@/platform/use-act';
import { ActBar } from '@/ui/act-bar';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { DeclineSheet } from './decline-sheet';
import { NoteSheet } from './note-sheet';
import { type MatterAct, matterActs } from './which-acts';

/** The bar of the detail page: at most three buttons, exactly one filled, drawn from `actions` alone. */
export function Acts({ ticket, onChanged }: { ticket: Ticket; onChanged: () => void }) {
  const { texts } = useTelling();
  const { matters, complaint } = texts;
  const { deskPhone } = useMe();
  const path = { id: ticket.id };
  const ticketId = ticket.id;
  const [noting, setNoting] = useState(false);
  const [declining, setDeclining] = useState(false);
  const [timing, setTiming] = useState(useParameter('open') === 'time');
  const urge = useAct(async (_: undefined, idempotencyKey) => {
    keepTicket(await call('urgeTicket', { path, body: {} }, { idempotencyKey }));
    toast(matters.urged);
  }, explain);
  const cancel = useAct(async (_: undefined, idempotencyKey) => {
    const sure = await confirm({ title: matters.cancelQuestion, yes: matters.cancel, no: matters.cancelNo });
    if (!sure) return;
    keepTicket(await call('cancelTicket', { path, body: {} }, { idempotencyKey }));
    toast(matters.cancelled);
  }, explain);
  const accept = useAct(async (_: undefined, idempotencyKey) => {
    const { satisfiedQuestion: title, satisfiedText: text, satisfied: yes, satisfiedNo: no } = complaint;
    if (!(await confirm({ title, text, yes, no }))) return;
    await call('acceptReply', { path, body: {} }, { idempotencyKey });
    toast(complaint.thanks);
    onChanged();
  }, explain);
  const move = useAct(async (slot: Slot, idempotencyKey) => {
    const appointment = { from: new Date(slot.from).toISOString(), to: new Date(slot.to).toISOString() };
    keepTicket(await call('rescheduleTicket', { path, body: { appointment } }, { idempotencyKey }));
    setTiming(false);
  }, explain);
  const phone = leadingOrder(ticket.workOrders)?.assignee?.phone ?? deskPhone;
  const sayUrged = () => {
    const from = ticket.urgeableFrom;
    if (from !== null) toast(matters.urgeableFrom(clockTime(Date.parse(from))));
  };
  const acts: Record<MatterAct, { label: string; press: () => void; waiting?: boolean; waitingLabel?: string }> = {
    quote: { label: matters.seeQuote, press: () => go('matterQuote', { ticketId }) },
    sign: { label: matters.goSign, press: () => go('sign', { ticketId }) },
    rate: { label: matters.goRate, press: () => go('rate', { ticketId }) },
    satisfied: { label: complaint.satisfied, press: () => void accept.run(undefined) },
    notSatisfied: { label: complaint.notSatisfied, press: () => setDeclining(true) },
    note: { label: matters.addNote, press: () => setNoting(true) },
    urge: {
      label: matters.urge,
      press: () => void urge.run(undefined),
      waiting: urge.pending,
      waitingLabel: matters.urging,
    },
    urged: { label: matters.urge, press: sayUrged },
    time: { label: matters.changeTime, press: () => setTiming(true), waiting: move.pending },
    cancel: {
      label: matters.cancel,
      press: () => void cancel.run(undefined),
      waiting: cancel.pending,
      waitingLabel: matters.cancelling,
    },
    callMaster: { label: matters.callMaster, press: () => phone !== null && dial(phone) },
    callDesk: { label: matters.callDesk, press: () => phone !== null && dial(phone) },
  };
  const { main, others } = matterActs(ticket, deskPhone !== null);
  if (main === null && others.length === 0) return null;
  return (
    <>
      <ActBar>
        {others.map((name) => (
          <Button
            key={name}
            grow={1}
            onPress={acts[name].press}
            waiting={acts[name].waiting}
            waitingLabel={acts[name].waitingLabel}
          >
            {acts[name].label}
          </Button>
        ))}
        {main !== null && (
          <Button
            kind="main"
            grow={1}
            icon={main === 'callMaster' || main === 'callDesk' ? 'phone' : undefined}
            onPress={acts[main].press}
          >
            {acts[main].label}
          </Button>
        )}
      </ActBar>
      <NoteSheet ticketId={ticketId} open={noting} onClose={() => setNoting(false)} onSent={onChanged} />
      {declining && <DeclineSheet ticketId={ticketId} onClose={() => setDeclining(false)} onSent={onChanged} />}
      <AppointmentSheet open={timing} onClose={() => setTiming(false)} onChoose={(slot) => void move.run(slot)} />
    </>
  );
}
