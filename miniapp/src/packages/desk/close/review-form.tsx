import { View } from '@tarojs/components';
import { useState } from 'react';
import { StaleCard } from '@/features/desk/live/stale-card';
import { useCarefulAct } from '@/features/desk/live/use-careful-act';
import { Panel } from '@/features/desk/parts/panel';
import { keepMatter } from '@/features/desk/queries';
import type { Matter } from '@/features/desk/types';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import type { Schema } from '@/platform/api/contract';
import { toast } from '@/platform/device';
import { goBack } from '@/platform/navigate';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';

type Decision = Schema<'ReviewSuspendedInput'>['decision'];

/** CLO-5: the manager looks at what was put off: keep it so, take it up again, or consent to its close-out. */
export function ReviewForm({ matter }: { matter: Matter }) {
  const { closeOut, acts } = useTexts().desk;
  const [reason, setReason] = useState('');
  const words = reason.trim();
  const decide = useCarefulAct<Decision>({
    version: matter.version,
    isWriting: words !== '',
    onDiscard: () => setReason(''),
    perform: async (decision, idempotencyKey, version) => {
      const body = { decision, reason: words, version };
      keepMatter(await call('reviewSuspended', { path: { id: matter.id }, body }, { idempotencyKey }));
      toast(acts.done);
      goBack('desk');
    },
  });
  const disabled = words === '' || decide.pending || decide.conflict !== null;
  return (
    <Panel className="desk-result" title={closeOut.review}>
      <View className="desk-result__fields">
        <View className="text-secondary">{closeOut.reviewText}</View>
        <Field multiline label={closeOut.reviewReason} value={reason} maxLength={500} onChange={setReason} />
        <StaleCard act={decide} yours={words} />
      </View>
      <View className="desk-result__foot desk-result__foot--three">
        <Button disabled={disabled} onPress={() => decide.run('close')}>
          {closeOut.decisions.close}
        </Button>
        <Button disabled={disabled} onPress={() => decide.run('resume')}>
          {closeOut.decisions.resume}
        </Button>
        <Button kind="main" disabled={disabled} waiting={decide.pending} onPress={() => decide.run('keep')}>
          {closeOut.decisions.keep}
        </Button>
      </View>
    </Panel>
  );
}
