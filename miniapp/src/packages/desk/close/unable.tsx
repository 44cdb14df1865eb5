import { View } from '@tarojs/components';
import { useState } from 'react';
import { ReasonDialog } from '@/features/desk/dialogs/reason-dialog';
import { Labelled } from '@/features/desk/parts/labelled';
import { keepMatter } from '@/features/desk/queries';
import type { Matter } from '@/features/desk/types';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { toast } from '@/platform/device';
import { goBack } from '@/platform/navigate';
import { Icon } from '@/ui/icon';

type Way = 'suspend' | 'consent' | 'abuse';

/** Which of the ways out this person has: put it off, ask the manager to close it as not possible, end abuse. */
function waysOf({ actions, status, kind }: Matter): readonly Way[] {
  const putOff = actions.includes('suspendTicket');
  // A repair that nobody has handled yet has no close-out to ask for.
  const askable =
    actions.includes('requestSignOff') && status !== 'suspended' && (kind !== 'repair' || status === 'handled');
  return [
    ...(putOff ? (['suspend'] as const) : askable ? (['consent'] as const) : []),
    ...(actions.includes('closeAbuse') ? (['abuse'] as const) : []),
  ];
}

/** 办不了或暂时办不了 (CLO-5), and malicious abuse (CBK-11): each with its reason. */
export function Unable({ matter }: { matter: Matter }) {
  const { closeOut, acts } = useTexts().desk;
  const [open, setOpen] = useState<Way | null>(null);
  const path = { id: matter.id };
  const perform: Record<Way, (reason: string, idempotencyKey: string, version: number) => Promise<Matter>> = {
    suspend: (reason, idempotencyKey, version) =>
      call('suspendTicket', { path, body: { reason, version } }, { idempotencyKey }),
    consent: (reason, idempotencyKey, version) =>
      call('requestSignOff', { path, body: { outcome: 'not_possible', note: reason, version } }, { idempotencyKey }),
    abuse: (reason, idempotencyKey, version) =>
      call('closeAbuse', { path, body: { reason, version } }, { idempotencyKey }),
  };
  const ways = waysOf(matter);
  if (ways.length === 0) return null;
  return (
    <Labelled label={closeOut.unable}>
      {ways.map((way) => (
        <View key={way} className="desk-result__way" ariaRole="button" onClick={() => setOpen(way)}>
          <View>{closeOut.ways[way]}</View>
          <Icon name="chevronRight" size="small" />
        </View>
      ))}
      {open !== null && (
        <ReasonDialog
          title={closeOut.ways[open]}
          text={closeOut.wayTexts[open]}
          label={acts.reason}
          send={closeOut.waySends[open]}
          version={matter.version}
          perform={async (reason, key, version) => {
            keepMatter(await perform[open](reason, key, version));
            toast(acts.done);
            goBack('desk');
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </Labelled>
  );
}
