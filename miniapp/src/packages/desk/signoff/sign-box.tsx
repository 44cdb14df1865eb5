import { View } from '@tarojs/components';
import { useState } from 'react';
import { keepMatter } from '@/features/desk/queries';
import type { Matter, WorkOrder } from '@/features/desk/types';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { signChecks } from '@/features/supervision/checks';
import type { Duty, SignatureGroup } from '@/features/supervision/types';
import { type SignatureWay, signatureWays } from '@/features/supervision/ways';
import { sendAct } from '@/features/work-orders/api';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Check } from './check';
import './sign-box.scss';

export interface SignBoxProps {
  duty: Duty;
  matter: Matter;
  onSigned: () => void;
}

/** What there is to check, a remark, and the one act. */
export function SignBox({ duty, matter, onSigned }: SignBoxProps) {
  const { signoff } = useTexts().supervision;
  const group = duty.signatureGroup;
  const order = matter.workOrders.find(({ id }) => id === duty.subject.id);
  if (group === null) return null;
  const way = signatureWays[group];
  const offered = way.needs === null || [...matter.actions, ...(order?.actions ?? [])].includes(way.needs);
  return (
    <View className="sign-box">
      <View className="sign-box__head">
        <View className="text-section">{signoff.sign}</View>
        <View className="text-secondary">{signoff.readFirst}</View>
      </View>
      <View className="sign-box__body">
        {signChecks(group, order, signoff.checks).map((check) => (
          <Check key={check.text} {...check} />
        ))}
        <View className="text-secondary">{signoff.hints[group]}</View>
      </View>
      {offered ? (
        <Giving group={group} way={way} duty={duty} order={order} onSigned={onSigned} />
      ) : (
        <View className="sign-box__body text-secondary">{signoff.notYours}</View>
      )}
    </View>
  );
}

interface GivingProps {
  group: SignatureGroup;
  way: SignatureWay;
  duty: Duty;
  order: WorkOrder | undefined;
  onSigned: () => void;
}

interface Given {
  words: string;
  yes: boolean;
}

async function give(way: SignatureWay, { duty, order }: GivingProps, { words, yes }: Given, key: string) {
  if (way.how === 'words' && duty.ticketId !== null) {
    const body = words === '' ? {} : { words };
    keepMatter(await call(way.needs, { path: { id: duty.ticketId }, body }, { idempotencyKey: key }));
  }
  if (way.how === 'choice' && duty.ticketId !== null) {
    const path = { id: duty.ticketId };
    const answer =
      way.needs === 'answerInquiry'
        ? call(way.needs, { path, body: { register: yes, words } }, { idempotencyKey: key })
        : call(way.needs, { path, body: { atFault: yes, words } }, { idempotencyKey: key });
    keepMatter(await answer);
  }
  if (way.how === 'order' && order !== undefined) {
    await sendAct(way.needs, order, words === '' ? {} : { note: words }, key);
  }
}

function Giving(props: GivingProps) {
  const { group, way, duty, onSigned } = props;
  const { signoff } = useTexts().supervision;
  const [words, setWords] = useState('');
  const act = useAct(async (given: Given, key) => {
    await give(way, props, given, key);
    toast(signoff.signed);
    onSigned();
  }, explain);
  const text = words.trim();
  const missing = way.how === 'choice' && text === '';
  const run = (yes = true) => (way.how === 'page' ? way.open(duty) : void act.run({ words: text, yes }));
  useShortcuts({ 'control+enter': missing ? undefined : () => run() });
  return (
    <>
      {way.how !== 'page' && (
        <View className="sign-box__body">
          <Field
            multiline
            label={signoff.note}
            placeholder={way.how === 'choice' ? undefined : signoff.noteHint}
            value={words}
            maxLength={500}
            onChange={setWords}
          />
        </View>
      )}
      <View className="sign-box__foot">
        {way.how === 'choice' && (
          <Button grow={1} disabled={missing || act.pending} onPress={() => run(false)}>
            {signoff.declines[group] ?? ''}
          </Button>
        )}
        <Button
          kind="main"
          icon="pen"
          grow={1}
          shortcut="Ctrl ↵"
          disabled={missing}
          waiting={act.pending}
          onPress={() => run()}
        >
          {signoff.acts[group]}
        </Button>
      </View>
    </>
  );
}
