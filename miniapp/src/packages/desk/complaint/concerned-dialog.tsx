import { View } from '@tarojs/components';
import { DEPARTMENTS, type Department } from '@youying/shared/domain/roles';
import { useState } from 'react';
import type { Complaint } from '@/features/complaint/types';
import { StaleCard } from '@/features/desk/live/stale-card';
import { useCarefulAct } from '@/features/desk/live/use-careful-act';
import { useColleagues } from '@/features/desk/queries';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { toast } from '@/platform/device';
import { goBack } from '@/platform/navigate';
import { Button } from '@/ui/button';
import { Check } from '@/ui/check';
import { Select } from '@/ui/select';
import { Sheet } from '@/ui/sheet';
import './concerned-dialog.scss';

export interface ConcernedDialogProps {
  complaint: Complaint;
  onClose: () => void;
  onNamed: () => void;
}

/** Whom it is about (CMP-4). Whoever names themselves or their department does not see it afterwards. */
export function ConcernedDialog({ complaint, onClose, onNamed }: ConcernedDialogProps) {
  const { complaints, departments, common } = useTexts();
  const staff = useColleagues().data ?? [];
  const [people, setPeople] = useState<ReadonlySet<string>>(new Set(complaint.concernedPersons.map(({ id }) => id)));
  const [department, setDepartment] = useState<string>(complaint.concernedDepartments[0] ?? '');
  const act = useCarefulAct<readonly string[]>({
    version: complaint.version,
    // It is open because somebody means to act on what they saw.
    isWriting: true,
    onDiscard: onClose,
    perform: async (personIds, idempotencyKey, version) => {
      const named = department === '' ? {} : { department: department as Department };
      const body = { personIds: [...personIds], ...named, version };
      const { visible } = await call('nameConcerned', { path: { id: complaint.ticketId }, body }, { idempotencyKey });
      toast(visible ? complaints.named : complaints.namedAndGone);
      onClose();
      if (visible) onNamed();
      else goBack('desk');
    },
  });
  const toggle = (id: string, chosen: boolean) => {
    const next = new Set(people);
    if (chosen) next.add(id);
    else next.delete(id);
    setPeople(next);
  };
  return (
    <Sheet
      open
      title={complaints.concernedTitle}
      onClose={onClose}
      footer={
        act.conflict !== null ? undefined : (
          <>
            <Button grow={1} onPress={onClose}>
              {common.cancel}
            </Button>
            <Button kind="main" grow={1} waiting={act.pending} onPress={() => act.run([...people])}>
              {people.size === 0 && department === '' ? complaints.concernedNobody : complaints.nameConcerned}
            </Button>
          </>
        )
      }
    >
      <StaleCard act={act} yours="" />
      <View className="text-secondary">{complaints.concernedHint}</View>
      <Select
        name={complaints.concernedDepartment}
        placeholder={complaints.noDepartment}
        value={department}
        onChange={setDepartment}
        options={DEPARTMENTS.map((value) => ({ value, label: departments[value] ?? value }))}
      />
      <View className="text-section">{complaints.concernedPeople}</View>
      <View className="concerned-dialog__people">
        {staff.map(({ id, name }) => (
          <Check key={id} label={name} checked={people.has(id)} onChange={(chosen) => toggle(id, chosen)} />
        ))}
      </View>
    </Sheet>
  );
}
