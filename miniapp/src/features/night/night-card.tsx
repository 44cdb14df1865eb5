import { View } from '@tarojs/components';
import { useState } from 'react';
import { leaves } from '@/features/catalogue/leaves';
import { useCategories } from '@/features/catalogue/queries';
import { sideOf, wornRole } from '@/features/session/roles';
import { keepTicket } from '@/features/tickets/queries';
import type { Ticket } from '@/features/tickets/types';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { toast } from '@/platform/device';
import { go } from '@/platform/navigate';
import { useMe, useSession } from '@/platform/session';
import { useAct } from '@/platform/use-act';
import { useLive } from '@/platform/use-live';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { explain } from '@/ui/explain';
import { Select } from '@/ui/select';
import { nightStep } from './night-step';
import './night-card.scss';

/** 夜间接报 (INT-2): whoever has the shift takes it, registers it and gives themselves the order; others read who has it. */
export function NightCard({ ticket, onChanged }: { ticket: Ticket; onChanged: () => void }) {
  const session = useSession();
  const { id: personId } = useMe();
  const works = session !== null && sideOf(wornRole(session)) === 'staff';
  switch (nightStep(ticket, { personId, works })) {
    case 'take':
      return <Take ticket={ticket} />;
    case 'give':
      return <Give ticket={ticket} onChanged={onChanged} />;
    case 'wait':
      return <Wait />;
    case null:
      return null;
  }
}

function Take({ ticket }: { ticket: Ticket }) {
  const { night } = useTexts();
  const take = useAct(async (_: undefined, idempotencyKey) => {
    keepTicket(await call('claimTicket', { path: { id: ticket.id }, body: {} }, { idempotencyKey }));
    toast(night.taken);
  }, explain);
  return (
    <Card tone="amber">
      <View className="text-section">{night.title}</View>
      <View className="night-card__text">{night.takeText}</View>
      <Button kind="main" waiting={take.pending} waitingLabel={night.taking} onPress={() => void take.run(undefined)}>
        {night.take}
      </Button>
    </Card>
  );
}

/** Registered first, where that is not done; then the order, to oneself. */
function Give({ ticket, onChanged }: { ticket: Ticket; onChanged: () => void }) {
  const { night } = useTexts();
  const assigneeId = useMe().id ?? undefined;
  const categories = useCategories(ticket.community.id);
  const known = leaves(categories.data ?? []).filter(({ kinds }) => kinds.includes(ticket.kind));
  const [chosen, setChosen] = useState(ticket.categoryId ?? '');
  const categoryId = known.some(({ id }) => id === chosen) ? chosen : '';
  const register = useAct(async (category: string, idempotencyKey) => {
    const path = { id: ticket.id };
    const body = { categoryId: category, priority: ticket.priority };
    const registered = ticket.actions.includes('registerTicket')
      ? await call('registerTicket', { path, body }, { idempotencyKey })
      : ticket;
    // Some categories give their orders by themselves (DSP-1).
    if (registered.workOrders.length === 0) {
      const order = { department: 'engineering', assigneeId, task: ticket.description } as const;
      await call('dispatchWorkOrder', { path, body: order }, { idempotencyKey: `${idempotencyKey}-order` });
    }
    toast(night.registered);
    onChanged();
    go('orders');
  }, explain);
  return (
    <Card tone="amber">
      <View className="text-section">{night.title}</View>
      <View className="night-card__text">{night.registerText}</View>
      <Select
        name={night.category}
        placeholder={night.choose}
        value={categoryId}
        options={known.map(({ id, name, group }) => ({ value: id, label: name, group }))}
        onChange={setChosen}
      />
      <Button
        kind="main"
        disabled={categoryId === ''}
        waiting={register.pending}
        waitingLabel={night.registering}
        onPress={() => void register.run(categoryId)}
      >
        {night.register}
      </Button>
    </Card>
  );
}

function Wait() {
  const { night, marks } = useTexts();
  const { data } = useLive('duty:night', ['roster'], () =>
    call('whoIsOnDuty', { query: { department: 'engineering' } }),
  );
  if (data === undefined) return null;
  const crew = data.departments
    .flatMap(({ items }) => items)
    .filter(({ state, contractor }) => state !== 'off_duty' && !contractor);
  return (
    <Card tone="info">
      <View className="text-section">{night.waitTitle}</View>
      <View className="night-card__text">
        {crew.length === 0 ? night.nobody : night.crew(crew.map(({ person }) => person.name).join(marks.list))}
      </View>
    </Card>
  );
}
