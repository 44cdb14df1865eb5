import { View } from '@tarojs/components';
import { useState } from 'react';
import { Labelled } from '@/features/desk/parts/labelled';
import { Panel } from '@/features/desk/parts/panel';
import { useHandoverDraft } from '@/features/shifts/queries';
import { useTexts } from '@/i18n';
import { clockTime } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Loaded } from '@/ui/loaded';
import { Select } from '@/ui/select';
import { Content } from './content';

/** What goes to the next shift, what they have to know, and the giver’s signature. */
export function GivePane({ onGiven }: { onGiven: () => void }) {
  const { shifts } = useTexts();
  const draft = useHandoverDraft();
  const [takerId, setTakerId] = useState('');
  const [notes, setNotes] = useState('');
  const act = useAct(async (body: { takerId: string; notes: string }, idempotencyKey) => {
    const { taker } = await call('giveHandover', { body }, { idempotencyKey });
    toast(shifts.given(taker.name));
    onGiven();
  }, explain);
  return (
    <Loaded query={draft}>
      {({ compiledAt, takers, content }) => (
        <View className="desk-handover__columns">
          <View className="desk-handover__content">
            <Content content={content} />
          </View>
          <Panel className="desk-handover__form">
            <View className="text-secondary">{shifts.compiledAt(clockTime(Date.parse(compiledAt)))}</View>
            <Field
              multiline
              label={shifts.notes}
              placeholder={shifts.notesHint}
              maxLength={1000}
              value={notes}
              onChange={setNotes}
            />
            <Labelled label={shifts.taker}>
              <Select
                name={shifts.taker}
                placeholder={shifts.taker}
                value={takerId}
                onChange={setTakerId}
                options={takers.map(({ id, name }) => ({ value: id, label: name }))}
              />
            </Labelled>
            {takerId === '' && <View className="tone-amber">{shifts.chooseTaker}</View>}
            <Button
              kind="main"
              icon="pen"
              disabled={takerId === ''}
              waiting={act.pending}
              onPress={() => void act.run({ takerId, notes })}
            >
              {shifts.give}
            </Button>
          </Panel>
        </View>
      )}
    </Loaded>
  );
}
