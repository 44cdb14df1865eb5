import { View } from '@tarojs/components';
import { Labelled } from '@/features/desk/parts/labelled';
import type { DepartmentDuty, Matter, StaffMember } from '@/features/desk/types';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { Field } from '@/ui/field';
import { Select, type SelectOption } from '@/ui/select';
import { DeadlineSelect } from './deadline-select';
import { OutagesHere } from './outages-here';
import type { OrderDraft } from './use-order-draft';

export interface OrderFieldsProps {
  matter: Matter;
  staff: readonly StaffMember[];
  duty: DepartmentDuty | undefined;
  draft: OrderDraft;
  deadline: number | null;
  onDeadline: (deadline: number | null) => void;
}

/** What is filled in: a new order, or only who takes over the one that nobody has accepted. */
export function OrderFields({ matter, staff, duty, draft, deadline, onDeadline }: OrderFieldsProps) {
  const { dispatch } = useTexts().desk;
  const language = useLanguage();
  const { department, assignee, takeOver, suggestion } = draft;
  const people = staff.filter((person) => person.department === department);
  const inToday = new Set(duty?.items.map(({ person }) => person.id));
  const options = people.map(
    ({ id, name }): SelectOption => ({
      value: id,
      label: name,
      group: inToday.has(id) ? dispatch.onDutyGroup : dispatch.offDutyGroup,
    }),
  );
  const contact = [matter.contact?.name, matter.contact?.phone].filter(Boolean).join(' ');
  // Past the head of the department there has to be a reason (DSP-4).
  const direct = takeOver !== null || suggestion?.chosen === null;
  return (
    <View className="desk-order-form__fields">
      {takeOver !== null && (
        <View className="text-secondary">
          {dispatch.takeOver(moment(Date.parse(takeOver.dispatchedAt), now(), language))}
        </View>
      )}
      <Labelled label={dispatch.worker}>
        <Select
          name={dispatch.worker}
          placeholder={dispatch.anyone}
          value={assignee?.id ?? ''}
          onChange={(id) => {
            const person = people.find((candidate) => candidate.id === id);
            draft.chooseAssignee(person === undefined ? null : { ...person, department });
          }}
          options={options.sort((one, other) => Number(inToday.has(other.value)) - Number(inToday.has(one.value)))}
        />
      </Labelled>
      {direct && assignee !== null && (
        <Field
          label={dispatch.reason}
          placeholder={dispatch.reasonHint}
          value={draft.reason}
          maxLength={200}
          onChange={draft.writeReason}
        />
      )}
      {takeOver === null && (
        <>
          <Field multiline label={dispatch.task} value={draft.task} onChange={draft.writeTask} />
          <Labelled label={dispatch.deadline}>
            <DeadlineSelect matter={matter} value={deadline} onChange={onDeadline} />
          </Labelled>
        </>
      )}
      {contact !== '' && (
        <Labelled label={dispatch.contact}>
          <View className="desk-order-form__contact">{contact}</View>
        </Labelled>
      )}
      <OutagesHere matter={matter} draft={draft} />
    </View>
  );
}
