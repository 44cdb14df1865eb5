import { View } from '@tarojs/components';
import { useState } from 'react';
import { ReasonDialog } from '@/features/desk/dialogs/reason-dialog';
import { useJoinRequests } from '@/features/desk/queries';
import { useRevealApplicant } from '@/features/desk/reveal/use-reveal';
import type { House } from '@/features/desk/types';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import type { Schema } from '@/platform/api/contract';
import { now } from '@/platform/clock';
import { toast } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Loaded } from '@/ui/loaded';

type JoinRequest = Schema<'JoinRequestView'>;

/** Residents whose phone is not on file; the desk compares with what it knows and decides. */
export function JoinRequests({ onLook }: { onLook: (house: Pick<House, 'id'>) => void }) {
  const { admin } = useTexts().desk;
  const query = useJoinRequests();
  const decided = () => void query.refresh();
  return (
    <Loaded query={query} cards={1}>
      {(requests) => (
        <>
          <View className="text-section">{admin.joins(requests.length)}</View>
          {requests.map((request) => (
            <Request key={request.id} request={request} onLook={onLook} onDecided={decided} />
          ))}
          {requests.length === 0 && <View className="text-secondary">{admin.noJoins}</View>}
        </>
      )}
    </Loaded>
  );
}

interface RequestProps {
  request: JoinRequest;
  onLook: (house: Pick<House, 'id'>) => void;
  onDecided: () => void;
}

function Request({ request, onLook, onDecided }: RequestProps) {
  const { admin, matter, words } = useTexts().desk;
  const language = useLanguage();
  const [refusing, setRefusing] = useState(false);
  const path = { id: request.id };
  const approve = useAct(async (_: 'approve', idempotencyKey) => {
    await call('decideJoinRequest', { path, body: { decision: 'approve' } }, { idempotencyKey });
    toast(admin.approved);
    onDecided();
  }, explain);
  const refuse = async (reason: string, idempotencyKey: string) => {
    await call('decideJoinRequest', { path, body: { decision: 'refuse', reason } }, { idempotencyKey });
    toast(admin.refused);
    onDecided();
  };
  const { contact, pending, ring } = useRevealApplicant(request.id);
  const facts = [contact?.phone ?? request.phone, moment(Date.parse(request.createdAt), now(), language)];
  return (
    <View className="desk-join">
      <View className="desk-join__house tone-info" ariaRole="button" onClick={() => onLook(request.house)}>
        {request.house.name}
      </View>
      <View>{admin.joinAs(request.name, words.relations[request.relation])}</View>
      <View className="text-secondary">{facts.filter(Boolean).join(words.separator)}</View>
      <View className="desk-join__acts">
        <Button kind="outline" waiting={approve.pending} onPress={() => void approve.run('approve')}>
          {admin.approve}
        </Button>
        {request.phone !== null && (
          <Button icon="phone" waiting={pending} onPress={() => void ring(request.phone)}>
            {matter.dial}
          </Button>
        )}
        <Button onPress={() => setRefusing(true)}>{admin.refuse}</Button>
      </View>
      {refusing && (
        <ReasonDialog
          title={admin.refuseTitle}
          text={admin.refuseHint}
          label={admin.refuseTitle}
          send={admin.refuse}
          perform={refuse}
          onClose={() => setRefusing(false)}
        />
      )}
    </View>
  );
}
