import { View } from '@tarojs/components';
import { openMatter } from '@/features/desk/place';
import type { DepartmentDuty, Matter, StaffMember } from '@/features/desk/types';
import { appointmentOf, headlineOf, numberOf, tagsOf } from '@/features/desk/words';
import { useTexts } from '@/i18n';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { Tag } from '@/ui/tag';
import { Declined } from './declined';
import { DepartmentTabs } from './department-tabs';
import { OrderFields } from './order-fields';
import { NobodyCard, SuggestionCard } from './suggestion';
import type { Giving } from './use-giving';
import type { OrderDraft } from './use-order-draft';
import './order-form.scss';

export interface OrderFormProps {
  matter: Matter;
  staff: readonly StaffMember[];
  /** Of the department that is asked; undefined while nobody has answered. */
  duty: DepartmentDuty | undefined;
  draft: OrderDraft;
  giving: Giving;
  /** Epoch milliseconds; null: the usual limits. */
  deadline: number | null;
  onDeadline: (deadline: number | null) => void;
  onBack: () => void;
}

/** Who goes, to do what, by when (DSP-1). */
export function OrderForm({ matter, staff, duty, draft, giving, deadline, onDeadline, onBack }: OrderFormProps) {
  const texts = useTexts();
  const { dispatch, frame } = texts.desk;
  const { department, assignee, suggestion, takeOver, taken } = draft;
  const head = duty?.supervisor?.name ?? dispatch.anyHead;
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
        {suggestion !== undefined && suggestion.chosen !== null && (
          <SuggestionCard suggestion={suggestion} department={department} />
        )}
        {suggestion?.chosen === null && <NobodyCard suggestion={suggestion} duty={duty} />}
        <Declined matter={matter} order={takeOver} />
        <DepartmentTabs matter={matter} draft={draft} />
        {taken === null ? (
          <OrderFields
            matter={matter}
            staff={staff}
            duty={duty}
            draft={draft}
            deadline={deadline}
            onDeadline={onDeadline}
          />
        ) : (
          <View className="desk-order-form__fields">
            <Notice
              tone="brand"
              icon="check"
              title={dispatch.taken(taken.assignee?.name ?? dispatch.somebody)}
              text={dispatch.takenText(texts.desk.words.departments[department])}
            />
          </View>
        )}
      </View>
      <View className="desk-order-form__foot">
        {suggestion !== undefined && taken === null && (
          <View className="text-secondary">
            {takeOver !== null && !giving.ready
              ? dispatch.missing
              : dispatch.pressAfter(suggestion.acceptWithinMinutes, head)}
          </View>
        )}
        <View className="desk-order-form__acts">
          {takeOver === null && taken === null && (
            <Button disabled={!giving.ready} onPress={() => giving.give(null)}>
              {dispatch.pool}
            </Button>
          )}
          {assignee !== null && taken === null && (
            <Button
              kind="main"
              grow={1}
              shortcut="↵"
              disabled={!giving.ready}
              waiting={giving.pending}
              waitingLabel={dispatch.giving}
              onPress={() => giving.give(assignee)}
            >
              {takeOver === null ? dispatch.give(assignee.name) : dispatch.giveOver(assignee.name)}
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
