import { View } from '@tarojs/components';
import { defaultPolicies } from '@youying/shared/domain/procedures/policies';
import { DEPARTMENTS } from '@youying/shared/domain/roles';
import { useState } from 'react';
import { iso } from '@/features/desk/intake';
import { Labelled } from '@/features/desk/parts/labelled';
import { openMatter } from '@/features/desk/place';
import type { Matter, StaffMember } from '@/features/desk/types';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { appointmentOf, headlineOf, numberOf, tagsOf } from '@/features/desk/words';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import type { Schema } from '@/platform/api/contract';
import { now } from '@/platform/clock';
import { toast } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Select } from '@/ui/select';
import { Tag } from '@/ui/tag';
import { DeadlineSelect } from './deadline-select';
import { Suggestion } from './suggestion';
import type { OrderDraft } from './use-order-draft';
import './order-form.scss';

export interface OrderFormProps {
  matter: Matter;
  staff: readonly StaffMember[];
  draft: OrderDraft;
  onBack: () => void;
  onDispatched: () => void;
}

interface Send {
  body: Schema<'DispatchWorkOrderInput'>;
  name: string | null;
}

/** Who goes, to do what, by when (DSP-1). */
export function OrderForm({ matter, staff, draft, onBack, onDispatched }: OrderFormProps) {
  const texts = useTexts();
  const { dispatch, words, frame } = texts.desk;
  const [deadline, setDeadline] = useState<number | null>(null);
  const { department, assignee, task } = draft;
  const send = useAct(async ({ body, name }: Send, idempotencyKey) => {
    await call('dispatchWorkOrder', { path: { id: matter.id }, body }, { idempotencyKey });
    toast(name === null ? dispatch.pooled : dispatch.given(name));
    onDispatched();
  }, explain);
  const give = (person: StaffMember | null) => {
    const body = {
      department,
      task: task.trim(),
      ...(person === null ? {} : { assigneeId: person.id }),
      ...(deadline === null ? {} : { deadlineAt: iso(deadline) }),
    };
    void send.run({ body, name: person?.name ?? null });
  };
  const ready = task.trim() !== '' && matter.actions.includes('dispatchWorkOrder');
  useShortcuts({
    enter: ready ? () => give(assignee) : undefined,
    'control+enter': ready ? () => give(assignee) : undefined,
  });
  const people = staff.filter((person) => person.department === department);
  return (
    <View className="desk-order-form">
      <View className="desk-order-form__scroll">
        <View className="desk-order-form__head">
          <View className="desk-order-form__line">
            <View className="desk-order-form__back" ariaRole="button" onClick={onBack}>
              {frame.back}
            </View>
            <View className="text-secondary">{numberOf(matter, texts)}</View>
            {tagsOf(matter, texts).map(({ tone, label }) => (
              <Tag key={label} tone={tone}>
                {label}
              </Tag>
            ))}
            <View className="desk-order-form__see tone-info" ariaRole="button" onClick={() => openMatter(matter.id)}>
              {dispatch.seeMatter}
            </View>
          </View>
          <View className="text-section">{headlineOf(matter.description)}</View>
          <Facts matter={matter} />
        </View>
        {draft.suggestion !== null && <Suggestion suggestion={draft.suggestion} department={department} />}
        <View className="desk-order-form__fields">
          <Labelled label={dispatch.department}>
            <Select
              name={dispatch.department}
              placeholder={dispatch.department}
              value={department}
              onChange={(value) => {
                const chosen = DEPARTMENTS.find((name) => name === value);
                if (chosen !== undefined) draft.chooseDepartment(chosen);
              }}
              options={DEPARTMENTS.map((value) => ({ value, label: words.departments[value] }))}
            />
          </Labelled>
          <Labelled label={dispatch.worker}>
            <Select
              name={dispatch.worker}
              placeholder={dispatch.anyone}
              value={assignee?.id ?? ''}
              onChange={(id) => draft.chooseAssignee(people.find((person) => person.id === id) ?? null)}
              options={people.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Labelled>
          {people.length === 0 && <View className="text-secondary">{dispatch.noStaff}</View>}
          <Field multiline label={dispatch.task} value={task} onChange={draft.writeTask} />
          <Labelled label={dispatch.deadline}>
            <DeadlineSelect matter={matter} value={deadline} onChange={setDeadline} />
          </Labelled>
        </View>
      </View>
      <View className="desk-order-form__foot">
        <View className="text-secondary">{dispatch.pressAfter(defaultPolicies.acceptWithinMinutes)}</View>
        <View className="desk-order-form__acts">
          <Button disabled={!ready || send.pending} onPress={() => give(null)}>
            {dispatch.pool}
          </Button>
          {assignee !== null && (
            <Button
              kind="main"
              grow={1}
              shortcut="↵"
              disabled={!ready}
              waiting={send.pending}
              waitingLabel={dispatch.giving}
              onPress={() => give(assignee)}
            >
              {dispatch.give(assignee.name)}
            </Button>
          )}
        </View>
      </View>
    </View>
  );
}

function Facts({ matter }: { matter: Matter }) {
  const texts = useTexts();
  const language = useLanguage();
  const facts = [matter.place, matter.contact?.name, appointmentOf(matter, now(), texts, language)];
  return <View className="text-secondary">{facts.filter(Boolean).join(texts.desk.words.separator)}</View>;
}
