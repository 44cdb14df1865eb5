import { View } from '@tarojs/components';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import type { Input } from '@/platform/api/contract';
import { toast } from '@/platform/device';
import { goBack } from '@/platform/navigate';
import { useMe } from '@/platform/session';
import { useAct } from '@/platform/use-act';
import { ActBar } from '@/ui/act-bar';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Page } from '@/ui/page';
import { Segments } from '@/ui/segments';
import './index.scss';

type Body = Input<'requestHouseJoin'>['body'];

const fields = ['community', 'building', 'unit', 'room', 'name'] as const;

/** Somebody whose phone is not on file asks to be joined to a house; the desk compares and decides. */
export default function JoinHousePage() {
  const { titles, join } = useTexts();
  const me = useMe();
  const [form, setForm] = useState<Record<(typeof fields)[number], string>>({
    community: me.houses[0]?.community.name ?? '',
    building: '',
    unit: '',
    room: '',
    name: me.name ?? '',
  });
  const [relation, setRelation] = useState<Body['relation'] | null>(null);
  const send = useAct(async (body: Body, idempotencyKey) => {
    await call('requestHouseJoin', { body }, { idempotencyKey });
    toast(join.sent);
    goBack('me');
  }, explain);
  const complete =
    relation !== null && [form.community, form.building, form.room, form.name].every((text) => text.trim() !== '');
  return (
    <Page
      title={titles.joinHouse}
      backTo="me"
      footer={
        <ActBar>
          <Button
            kind="main"
            grow={1}
            disabled={!complete}
            waiting={send.pending}
            waitingLabel={join.submitting}
            onPress={() => relation !== null && void send.run({ ...trimmed(form), relation })}
          >
            {join.submit}
          </Button>
        </ActBar>
      }
    >
      <View>
        <View className="text-title">{join.headline}</View>
        <View className="text-secondary">{join.text}</View>
      </View>
      <Card className="join-house__form">
        {fields.map((field) => (
          <Field
            key={field}
            label={join[field]}
            value={form[field]}
            onChange={(text) => setForm((current) => ({ ...current, [field]: text }))}
            maxLength={40}
          />
        ))}
        <View className="text-secondary">{join.relation}</View>
        <Segments
          options={(['owner', 'tenant', 'family'] as const).map((value) => ({ value, label: join.relations[value] }))}
          value={relation}
          onChange={setRelation}
        />
      </Card>
    </Page>
  );
}

function trimmed(form: Record<(typeof fields)[number], string>) {
  const { community, building, unit, room, name } = form;
  return {
    community: community.trim(),
    building: building.trim(),
    ...(unit.trim() === '' ? {} : { unit: unit.trim() }),
    room: room.trim(),
    name: name.trim(),
  };
}
