import { View } from '@tarojs/components';
import { useState } from 'react';
import { Panel } from '@/features/desk/parts/panel';
import { useHandover, useHandovers } from '@/features/shifts/queries';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Loaded } from '@/ui/loaded';
import { StateView } from '@/ui/state';
import { Content } from './content';
import { Signatures } from './signatures';

/** The oldest handover that waits for the reader’s signature. */
export function TakePane() {
  const { shifts } = useTexts();
  const list = useHandovers('');
  const waiting = list.data?.filter(({ actions }) => actions.includes('takeHandover')).at(-1);
  const handover = useHandover(waiting?.id);
  const [remark, setRemark] = useState('');
  const act = useAct(async (id: string, idempotencyKey) => {
    const words = remark.trim();
    await call('takeHandover', { path: { id }, body: words === '' ? {} : { remark: words } }, { idempotencyKey });
    toast(shifts.taken);
    setRemark('');
    await list.refresh();
  }, explain);
  if (list.data !== undefined && waiting === undefined) {
    return <StateView icon="check" title={shifts.noTakes} text={shifts.noTakesText} />;
  }
  return (
    <Loaded query={handover}>
      {(shown) => (
        <View className="desk-handover__columns">
          <View className="desk-handover__content">
            <Content content={shown.content} />
          </View>
          <Panel className="desk-handover__form">
            <Signatures line={shown} />
            <View>{shown.notes}</View>
            <Field multiline label={shifts.remark} maxLength={500} value={remark} onChange={setRemark} />
            <Button kind="main" icon="pen" waiting={act.pending} onPress={() => void act.run(shown.id)}>
              {shifts.take}
            </Button>
          </Panel>
        </View>
      )}
    </Loaded>
  );
}
