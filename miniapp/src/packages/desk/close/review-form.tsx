import { View } from '@tarojs/components';
import { useState } from 'react';
import { Panel } from '@/features/desk/parts/panel';
import { keepMatter } from '@/features/desk/queries';
import type { Matter } from '@/features/desk/types';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import type { Schema } from '@/platform/api/contract';
import { toast } from '@/platform/device';
import { goBack } from '@/platform/navigate';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';

type Decision = Schema<'ReviewSuspendedInput'>['decision'];

/** CLO-5: the manager looks at what was put off: keep it so, take it up again, or consent to its close-out. */
export function ReviewForm({ matter }: { matter: Matter }) {
  const { closeOut, acts } = useTexts().desk;
  const [reason, setReason] = useState('');
  const decide = useAct(async (decision: Decision, idempotencyKey) => {
    const body = { decision, reason: reason.trim() };
    keepMatter(await call('reviewSuspended', { path: { id: matter.id }, body }, { idempotencyKey }));
    toast(acts.done);
    goBack('desk');
  }, explain);
  const disabled = reason.trim() === '' || decide.pending;
  return (
    <Panel className="desk-result" title={closeOut.review}>
      <View className="desk-result__fields">
        <View className="text-secondary">{closeOut.reviewText}</View>
        <Field multiline label={closeOut.reviewReason} value={reason} maxLength={500} onChange={setReason} />
      </View>
      <View className="desk-result__foot desk-result__foot--three">
        <Button disabled={disabled} onPress={() => void decide.run('close')}>
          {closeOut.decisions.close}
        </Button>
        <Button disabled={disabled} onPress={() => void decide.run('resume')}>
          {closeOut.decisions.resume}
        </Button>
        <Button kind="main" disabled={disabled} waiting={decide.pending} onPress={() => void decide.run('keep')}>
          {closeOut.decisions.keep}
        </Button>
      </View>
    </Panel>
  );
}
