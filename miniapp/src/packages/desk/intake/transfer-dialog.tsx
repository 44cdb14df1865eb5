import { View } from '@tarojs/components';
import { useState } from 'react';
import { crewOf } from '@/features/desk/crew';
import { submitBody } from '@/features/desk/intake';
import { openMatter } from '@/features/desk/place';
import { useColleagues, useCrew } from '@/features/desk/queries';
import { recordSaid } from '@/features/desk/send-intake';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Select } from '@/ui/select';
import { Sheet } from '@/ui/sheet';
import { logContact } from './log-contact';
import type { Intake } from './use-intake';

/** INT-10: passed on with what was already said; whoever is off duty calls back in their next working time. */
export function TransferDialog({ intake, onClose }: { intake: Intake; onClose: () => void }) {
  const { common, desk } = useTexts();
  const { intake: labels, words } = desk;
  const { draft, sorting, communityId } = intake;
  const staff = useColleagues().data ?? [];
  const crew = crewOf(useCrew().data?.departments ?? []);
  const [personId, setPerson] = useState('');
  const [said, setSaid] = useState(draft.words);
  const name = staff.find(({ id }) => id === personId)?.name ?? '';
  const onDuty = crew.some(({ person, state }) => person.id === personId && state !== 'off_duty');
  const transfer = useAct(async (act: 'passOnTicket' | 'bookCallBack', idempotencyKey) => {
    const matter = await recordSaid(intake.trail, submitBody(draft, sorting, communityId));
    const path = { id: matter.id };
    if (act === 'passOnTicket') await call(act, { path, body: { personId, said: said.trim() } }, { idempotencyKey });
    else await call(act, { path, body: { personId, words: said.trim() } }, { idempotencyKey });
    if (act === 'bookCallBack') await logContact(draft, 'booked', matter.id).catch(() => undefined);
    intake.forget();
    toast(act === 'passOnTicket' ? labels.passedOn(name) : labels.callBooked(name));
    onClose();
    openMatter(matter.id);
  }, explain);
  const ready = personId !== '' && said.trim() !== '';
  useShortcuts({ 'control+enter': ready ? () => void transfer.run('passOnTicket') : undefined });
  return (
    <Sheet
      open
      title={labels.transfer}
      onClose={onClose}
      footer={
        <>
          <Button grow={1} onPress={onClose}>
            {common.cancel}
          </Button>
          <Button
            grow={1}
            disabled={!ready}
            waiting={transfer.pending}
            onPress={() => void transfer.run('bookCallBack')}
          >
            {labels.bookCall}
          </Button>
          <Button
            kind="main"
            grow={1}
            shortcut="Ctrl ↵"
            disabled={!ready}
            waiting={transfer.pending}
            onPress={() => void transfer.run('passOnTicket')}
          >
            {labels.passOn}
          </Button>
        </>
      }
    >
      <View className="text-secondary">{labels.transferText}</View>
      <Select
        id="transfer-to"
        name={labels.transferTo}
        placeholder={labels.transferTo}
        value={personId}
        onChange={setPerson}
        options={staff.map(({ id, name: label, department }) => ({
          ...{ value: id, label },
          group: department === null ? labels.noDepartment : words.departments[department],
        }))}
      />
      {personId !== '' && !onDuty && <View className="tone-amber">{labels.notOnDuty(name)}</View>}
      <Field multiline label={labels.said} value={said} onChange={setSaid} maxLength={500} />
    </Sheet>
  );
}
