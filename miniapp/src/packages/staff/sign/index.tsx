import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import type { WorkOrder } from '@/features/work-orders/api';
import { OnBehalfFields, useOnBehalf } from '@/features/work-orders/on-behalf';
import { useOrderAct } from '@/features/work-orders/use-order-act';
import { useTexts } from '@/i18n';
import { money } from '@/i18n/format';
import { goBack } from '@/platform/navigate';
import { ActBar } from '@/ui/act-bar';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Check } from '@/ui/check';
import { Page } from '@/ui/page';
import { SignaturePad, type SignaturePadHandle } from '@/ui/signature-pad';
import { WithOrder } from '../with-order';
import { DoneCard } from './done-card';
import { ProblemSheet } from './problem-sheet';
import './index.scss';

/** 签字 on the implementer's phone, for a resident without one; who signed and who stood by is recorded (WRK-8). */
export default function StaffSignPage() {
  const { onsite } = useTexts().staff;
  return <WithOrder title={onsite.signTitle}>{(order) => <SignPage order={order} />}</WithOrder>;
}

function SignPage({ order }: { order: WorkOrder }) {
  const { acts, onsite } = useTexts().staff;
  const pad = useRef<SignaturePadHandle>(null);
  const behalf = useOnBehalf(order.matter.contactName);
  const [tried, setTried] = useState(false);
  const [billed, setBilled] = useState(false);
  const [signed, setSigned] = useState(false);
  const [problem, setProblem] = useState(false);
  const act = useOrderAct(order, { onDone: () => goBack('orders') });
  const totalFen = order.actual?.totalFen ?? 0;
  const ready = tried && billed && signed;
  const sign = async () => {
    const hand = await pad.current?.signature();
    if (hand == null) return;
    const words = { satisfied: true, ...behalf.words };
    if ('typedName' in hand) return act.run('signWorkOrder', { ...words, ...hand });
    // Without a network the drawing waits on the phone with the command.
    const files = [{ path: hand.path, purpose: 'signature' as const }];
    return act.run('signWorkOrder', words, { files, mediaField: 'signatureMediaId' });
  };
  return (
    <Page
      title={onsite.signTitle}
      backTo="orders"
      footer={
        <ActBar>
          <Button grow={1} disabled={!behalf.complete} onPress={() => setProblem(true)}>
            {onsite.problemLeft}
          </Button>
          <Button
            kind="main"
            grow={2}
            disabled={!ready || !behalf.complete}
            waiting={act.pending}
            waitingLabel={acts.signWorkOrder.waiting}
            onPress={() => void sign()}
          >
            {signLabel({ ready, named: behalf.complete }, onsite)}
          </Button>
        </ActBar>
      }
    >
      <DoneCard order={order} />
      <Card>
        <View className="staff-sign__fields">
          <OnBehalfFields behalf={behalf} nameLabel={onsite.signerName} />
        </View>
        <Check label={onsite.tried} checked={tried} onChange={setTried} />
        <Check
          label={totalFen === 0 ? onsite.free : onsite.billed(money(totalFen))}
          checked={billed}
          onChange={setBilled}
        />
      </Card>
      <Card>
        <View className="staff-sign__pad">
          <SignaturePad ref={pad} signer={behalf.words.onBehalfOf} onSigned={setSigned} />
        </View>
        {behalf.words.witness !== '' && (
          <View className="text-secondary">{onsite.onMastersPhone(behalf.words.witness)}</View>
        )}
      </Card>
      <ProblemSheet
        open={problem}
        waiting={act.pending}
        onClose={() => setProblem(false)}
        onSend={(note) => void act.run('signWorkOrder', { satisfied: false, note, ...behalf.words })}
      />
    </Page>
  );
}

function signLabel(
  { ready, named }: { ready: boolean; named: boolean },
  onsite: ReturnType<typeof useTexts>['staff']['onsite'],
): string {
  if (!named) return onsite.namesMissing;
  return ready ? onsite.confirmSignature : onsite.notReady;
}
