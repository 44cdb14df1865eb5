import { View } from '@tarojs/components';
import { useState } from 'react';
import {
  CREW_STATES,
  type CrewGroup,
  countByState,
  crewGroups,
  crewOf,
  GROUPINGS,
  type Grouping,
} from '@/features/desk/crew';
import { departmentIcons } from '@/features/desk/matter/orders';
import type { DepartmentDuty } from '@/features/desk/types';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useTexts } from '@/i18n';
import { inBrowser } from '@/platform/environment';
import { aria } from '@/ui/aria';
import { Icon } from '@/ui/icon';
import { Segments } from '@/ui/segments';
import { PersonRow } from './person-row';
import type { OrderDraft } from './use-order-draft';
import './people.scss';

export interface PeopleProps {
  departments: readonly DepartmentDuty[];
  fullLoad: number;
  draft: OrderDraft;
  onGive: (() => void) | undefined;
}

/** Whom the desk seldom sends: its own people, put away until they are asked for. */
const FOLDED_AT_FIRST: readonly string[] = ['customer_service'];

/** Everybody who is in today: where they are, how loaded, what they know, when they can come. */
export function People({ departments, fullLoad, draft, onGive }: PeopleProps) {
  const { dispatch, words } = useTexts().desk;
  const [grouping, setGrouping] = useState<Grouping>('department');
  // A department that sends nobody out (no head, nobody in) is shown only when it is asked.
  const shown = departments.filter(
    ({ items, supervisor, department }) => items.length > 0 || supervisor !== null || department === draft.department,
  );
  const groups = crewGroups(shown, grouping);
  const people = groups.flatMap((group) => group.people);
  const [folded, setFolded] = useState<readonly string[]>(() =>
    FOLDED_AT_FIRST.filter((key) => key !== draft.department),
  );
  const toggle = (key: string) =>
    setFolded(folded.includes(key) ? folded.filter((other) => other !== key) : [...folded, key]);
  const inSight = groups.flatMap((group) => (folded.includes(group.key) ? [] : group.people));
  const counts = countByState(crewOf(departments));
  const move = (step: 1 | -1) => {
    const at = inSight.findIndex(
      ({ person, department }) => person.id === draft.assignee?.id && department === draft.department,
    );
    const next = inSight[at + step];
    if (next !== undefined) draft.chooseAssignee({ ...next.person, department: next.department });
  };
  useShortcuts({ arrowDown: () => move(1), arrowUp: () => move(-1) });
  const counted = CREW_STATES.filter((state) => counts[state] > 0).map(
    (state) => `${dispatch.counts[state]} ${counts[state]}`,
  );
  return (
    <View className="desk-people">
      <View className="desk-people__head">
        <View className="text-title">{dispatch.staff(people.length)}</View>
        <View className="text-secondary">{counted.join(words.separator)}</View>
        <View className="desk-people__grouping">
          <Segments
            small
            value={grouping}
            onChange={setGrouping}
            options={GROUPINGS.map((value) => ({ value, label: dispatch.groupings[value] }))}
          />
        </View>
      </View>
      <View className="desk-people__table">
        <View className="desk-people__row desk-people__row--head">
          {(['name', 'state', 'doing', 'hands', 'skills', 'available'] as const).map((column) => (
            <View key={column} className={`desk-people__${column}`}>
              {dispatch.columns[column]}
            </View>
          ))}
          <View />
        </View>
        {groups.map((group) => (
          <View key={group.key}>
            {grouping !== 'available' && (
              <GroupHead
                group={group}
                departments={departments}
                folded={folded.includes(group.key)}
                onToggle={() => toggle(group.key)}
              />
            )}
            {(folded.includes(group.key) ? [] : group.people).map((member) => (
              <PersonRow
                key={`${member.department}:${member.person.id}`}
                member={member}
                fullLoad={fullLoad}
                draft={draft}
                onGive={onGive}
              />
            ))}
          </View>
        ))}
      </View>
      <View className="desk-people__legend text-secondary">
        <View className="desk-people__mark" />
        {dispatch.legendOne}
        <View className="desk-people__mark desk-people__mark--full" />
        {dispatch.legendFull(fullLoad)}
        {inBrowser && <View className="desk-people__drag">{dispatch.dragHint}</View>}
      </View>
    </View>
  );
}

interface GroupHeadProps {
  group: CrewGroup;
  departments: readonly DepartmentDuty[];
  folded: boolean;
  onToggle: () => void;
}

/** A department or state with its numbers; pressed, its people are put away or brought back. */
function GroupHead({ group, departments, folded, onToggle }: GroupHeadProps) {
  const { dispatch, words } = useTexts().desk;
  const { department, state, people, inHand } = group;
  const head = departments.find((duty) => duty.department === department)?.supervisor?.name;
  const title = department === null ? dispatch.states[state ?? 'free'] : words.departments[department];
  const counts =
    head === undefined ? dispatch.group(people.length, inHand) : dispatch.groupHead(people.length, head, inHand);
  return (
    <View
      className="desk-people__group"
      ariaRole="button"
      {...aria({ ariaExpanded: folded ? 'false' : 'true' })}
      onClick={onToggle}
    >
      <Icon name={folded ? 'chevronRight' : 'chevronDown'} size="small" />
      {department !== null && <Icon name={departmentIcons[department]} size="small" />}
      <View className="desk-people__department">{title}</View>
      <View className="text-secondary">{people.length === 0 ? dispatch.nobodyHere : counts}</View>
    </View>
  );
}
