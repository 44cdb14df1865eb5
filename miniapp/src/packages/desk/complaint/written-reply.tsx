import { View } from '@tarojs/components';
import { useState } from 'react';
import { keepComplaint } from '@/features/complaint/queries';
import type { Complaint } from '@/features/complaint/types';
import { ReasonDialog } from '@/features/desk/dialogs/reason-dialog';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { now } from '@/platform/clock';
import { toast } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';

export interface WrittenReplyProps {
  complaint: Complaint;
  /** Who looks it over. */
  looker: string;
}

/** A reply that has not gone out: who wrote it and waits, or what is to be changed (CMP-5). */
export function WrittenReply({ complaint, looker }: WrittenReplyProps) {
  const { complaints } = useTexts();
  const language = useLanguage();
  const { writtenReply: written } = complaint;
  if (written === null) return null;
  const { at, byName, returnedBecause, returnedByName } = written;
  const time = moment(Date.parse(at), now(), language);
  const waits = returnedBecause === null;
  const looks = complaint.actions.includes('returnReply');
  const said = looks ? complaints.writtenBy(byName, time) : complaints.waitsFor(looker, time);
  return (
    <>
      <View className={classNames({ 'text-secondary': waits, 'tone-amber': !waits })}>
        {waits ? said : complaints.returnedBy(returnedByName ?? '', returnedBecause)}
      </View>
      {waits && !looks && <View className="complaint-replies__text">{written.text}</View>}
    </>
  );
}

/** Whoever looks it over sends it back, with what is to be changed. */
export function ReturnReply({ complaint, onChanged }: { complaint: Complaint; onChanged: () => void }) {
  const { complaints } = useTexts();
  const [open, setOpen] = useState(false);
  if (!complaint.actions.includes('returnReply')) return null;
  const path = { id: complaint.ticketId };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{complaints.returnReply}</Button>
      {open && (
        <ReasonDialog
          title={complaints.returnTitle}
          text={complaints.returnText}
          label={complaints.returnLabel}
          send={complaints.returnReply}
          version={complaint.version}
          perform={async (words, idempotencyKey, version) => {
            keepComplaint(await call('returnReply', { path, body: { words, version } }, { idempotencyKey }));
            toast(complaints.returned);
            onChanged();
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
