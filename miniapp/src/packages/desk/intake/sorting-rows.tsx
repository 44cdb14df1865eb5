import { View } from '@tarojs/components';
import { DEPARTMENTS } from '@youying/shared/domain/roles';
import { PRIORITIES } from '@youying/shared/domain/ticket/types';
import type { ReactNode } from 'react';
import { leaves } from '@/features/catalogue/leaves';
import { isTakenOver, suggestedOf } from '@/features/desk/intake';
import type { StaffSuggestion } from '@/features/desk/staffing';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useTexts } from '@/i18n';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import { Select } from '@/ui/select';
import type { Intake } from './use-intake';
import './sorting-rows.scss';

/** Category, department, priority and person: as suggested until somebody chooses otherwise, each with its reason. */
export function SortingRows({ intake }: { intake: Intake }) {
  const { intake: labels, words } = useTexts().desk;
  const { draft, change, sorting, hints, staff, present, suggestion } = intake;
  const because = hints?.suggestion?.because ?? '';
  const categories = leaves(intake.categories).filter(({ kinds }) => kinds.length === 0 || kinds.includes(draft.kind));
  const people = staff.filter(({ department }) => department === sorting.department);
  const suggested = suggestedOf(draft, hints, intake.categories, present);
  const taken = isTakenOver(draft, suggested);
  // What is taken over is the receptionist's own choice: it stays, whatever is typed after it.
  const takeAll = hints?.suggestion == null || taken ? undefined : () => change({ ...suggested, lowerReason: '' });
  useShortcuts({ 'alt+enter': takeAll });
  return (
    <View className="desk-sorting">
      <View className="desk-sorting__head">
        <Icon name="spark" size="small" className="tone-info" />
        <View className="text-section">{labels.suggestion}</View>
        <View className="desk-sorting__space" />
        {hints?.suggestion != null && (
          <Button small shortcut="Alt ↵" disabled={takeAll === undefined} onPress={() => takeAll?.()}>
            {taken ? labels.takenAll : labels.takeAll}
          </Button>
        )}
      </View>
      <Row label={labels.category} reason={sorting.categoryId === suggested.categoryId ? because : ''}>
        <Select
          id="intake-category"
          name={labels.category}
          placeholder={labels.choose}
          value={sorting.categoryId ?? ''}
          onChange={(id) => change({ categoryId: id === '' ? null : id, department: null, assigneeId: null })}
          options={[
            ...retiredOf(intake, labels.retired),
            ...categories.map(({ id, name, group }) => ({ value: id, label: name, group })),
          ]}
        />
      </Row>
      <Row
        label={labels.department}
        reason={
          sorting.department !== null && sorting.department === suggested.department ? labels.defaultDepartment : ''
        }
      >
        <Select
          name={labels.department}
          placeholder={labels.choose}
          value={sorting.department ?? ''}
          onChange={(value) =>
            change({ department: DEPARTMENTS.find((name) => name === value) ?? null, assigneeId: null })
          }
          options={DEPARTMENTS.map((value) => ({ value, label: words.departments[value] }))}
        />
      </Row>
      <Row
        label={labels.priority}
        reason={sorting.lowered ? labels.lowerHint : sorting.priority === suggested.priority ? because : ''}
      >
        <Select
          id="intake-priority"
          name={labels.priority}
          placeholder={labels.choose}
          value={sorting.priority}
          onChange={(value) => change({ priority: PRIORITIES.find((name) => name === value) ?? null })}
          options={PRIORITIES.map((value) => ({ value, label: words.priorities[value] }))}
        />
      </Row>
      {sorting.lowered && (
        <Row label="" reason="">
          <Field
            value={draft.lowerReason}
            onChange={(lowerReason) => change({ lowerReason })}
            placeholder={labels.lowerReason}
          />
        </Row>
      )}
      <Row
        label={labels.worker}
        reason={suggestion !== null && intake.worker?.id === suggestion.person.id ? whyThem(suggestion, labels) : ''}
      >
        <Select
          name={labels.worker}
          placeholder={labels.poolWorker}
          value={intake.worker?.id ?? ''}
          onChange={(assigneeId) => change({ assigneeId })}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Row>
    </View>
  );
}

/** `水电，手上 2 件，部门里最少` */
function whyThem({ person, because }: StaffSuggestion, labels: ReturnType<typeof useTexts>['desk']['intake']): string {
  const skills = because.flatMap((reason) => (reason.kind === 'skill' ? [reason.skill] : []));
  return [...skills, labels.fewest(person.openOrders)].join(labels.comma);
}

function Row({ label, reason, children }: { label: string; reason: string; children: ReactNode }) {
  return (
    <View className="desk-sorting__row">
      <View className="text-secondary">{label}</View>
      <View className="desk-sorting__field">{children}</View>
      <View className="text-secondary desk-sorting__reason">{reason}</View>
    </View>
  );
}

/** The category that a matter was reported under stays its own when it is offered no more (CLS-1). */
function retiredOf({ matter, categories }: Intake, retired: (name: string) => string) {
  const { categoryId = null, categoryName = null } = matter ?? {};
  const offered = categories.some((group) => [group, ...group.children].some(({ id }) => id === categoryId));
  return categoryId === null || categoryName === null || offered
    ? []
    : [{ value: categoryId, label: retired(categoryName) }];
}
