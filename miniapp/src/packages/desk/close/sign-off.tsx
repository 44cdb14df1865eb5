import { View } from '@tarojs/components';
import { useState } from 'react';
import { ReasonDialog } from '@/features/desk/dialogs/reason-dialog';
import { StaleCard } from '@/features/desk/live/stale-card';
import { useCarefulAct } from '@/features/desk/live/use-careful-act';
import { Panel } from '@/features/desk/parts/panel';
import { keepMatter } from '@/features/desk/queries';
import type { Matter } from '@/features/desk/types';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import type { Schema } from '@/platform/api/contract';
import { toast } from '@/platform/device';
import { goBack } from '@/platform/navigate';
import { useMe } from '@/platform/session';
import { Button } from '@/ui/button';
import { Prepared } from './prepared';
import { Signer, Signers } from './signers';

export interface SignOffProps {
  matter: Matter;
  closeOut: Schema<'CloseOutView'>;
  /** Whether this person's signature is the one it waits for. */
  mine: boolean;
}

/** Signed at the desk, waits for the senior: sign as it stands, or send it back with a reason (CLO-4). */
export function SignOff({ matter, closeOut: prepared, mine }: SignOffProps) {
  const { closeOut } = useTexts().desk;
  const me = useMe();
  const [returning, setReturning] = useState(false);
  const path = { id: matter.id };
  const leave = (changed: Matter, said: string) => {
    keepMatter(changed);
    toast(said);
    goBack('desk');
  };
  const close = useCarefulAct<null>({
    version: matter.version,
    // A signature is given to what was read: whatever came while the page was open is read first.
    isWriting: true,
    onDiscard: () => goBack('desk'),
    perform: async (_, idempotencyKey, version) => {
      const note = prepared.note === null ? {} : { note: prepared.note };
      const body = { outcome: prepared.outcome, ...note, version };
      leave(await call('closeTicket', { path, body }, { idempotencyKey }), closeOut.closed);
    },
  });
  const sign = () => close.run(null);
  useShortcuts({ 'control+enter': mine ? sign : undefined });
  return (
    <Panel className="desk-result" title={closeOut.result}>
      <Prepared closeOut={prepared} />
      <Signers>
        <Signer
          role={closeOut.receptionist}
          name={prepared.receptionist.name}
          state={closeOut.signedAt(prepared.receptionist.at)}
        />
        <Signer
          role={closeOut.signers[prepared.outcome === 'not_possible' ? 'manager' : 'senior']}
          {...(mine ? { name: me.name ?? '', photoUrl: me.photoUrl } : {})}
          state={closeOut.toSign}
          waiting
        />
      </Signers>
      <StaleCard act={close} yours="" />
      {mine && close.conflict === null && (
        <View className="desk-result__foot">
          <Button onPress={() => setReturning(true)}>{closeOut.sendBack}</Button>
          <Button
            kind="main"
            grow={1}
            shortcut="Ctrl ↵"
            waiting={close.pending}
            waitingLabel={closeOut.signing}
            onPress={sign}
          >
            {closeOut.sign}
          </Button>
        </View>
      )}
      {returning && (
        <ReasonDialog
          title={closeOut.sendBackTitle}
          label={closeOut.sendBackReason}
          send={closeOut.sendBack}
          version={matter.version}
          perform={async (reason, idempotencyKey, version) =>
            leave(
              await call('returnSignOff', { path, body: { reason, version } }, { idempotencyKey }),
              closeOut.sentBack,
            )
          }
          onClose={() => setReturning(false)}
        />
      )}
    </Panel>
  );
}
