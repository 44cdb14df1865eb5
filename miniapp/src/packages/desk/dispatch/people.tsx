import { View } from '@tarojs/components';
import { departmentIcons } from '@/features/desk/matter/orders';
import { LoadSquares } from '@/features/desk/parts/load-squares';
import { FULL_LOAD, loadState, matchingSkills, staffGroups } from '@/features/desk/staffing';
import type { Matter, StaffMember } from '@/features/desk/types';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useTexts } from '@/i18n';
import { Avatar } from '@/ui/avatar';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { Tag } from '@/ui/tag';
import type { OrderDraft } from './use-order-draft';
import './people.scss';

export interface PeopleProps {
  staff: readonly StaffMember[];
  matter: Matter;
  draft: OrderDraft;
}

/** Everybody who goes out, by department: how loaded, what they know. */
export function People({ staff, matter, draft }: PeopleProps) {
  const { dispatch, words } = useTexts().desk;
  const groups = staffGroups(staff);
  const people = groups.flatMap((group) => group.people);
  const count = (state: string) => people.filter((person) => loadState(person) === state).length;
  const move = (step: 1 | -1) => {
    const next = people[people.findIndex(({ id }) => id === draft.assignee?.id) + step];
    if (next !== undefined) draft.chooseAssignee(next);
  };
  useShortcuts({ arrowDown: () => move(1), arrowUp: () => move(-1) });
  return (
    <View className="desk-people">
      <View className="desk-people__head">
        <View className="text-title">{dispatch.staff(people.length)}</View>
        <View className="text-secondary">{dispatch.counts(count('free'), count('busy'), count('full'))}</View>
      </View>
      <View className="desk-people__table">
        <View className="desk-people__row desk-people__row--head">
          <View>{dispatch.columns.name}</View>
          <View>{dispatch.columns.state}</View>
          <View>{dispatch.columns.hands}</View>
          <View>{dispatch.columns.skills}</View>
        </View>
        {groups.map((group) => (
          <View key={group.department}>
            <View className="desk-people__group">
              <Icon name={departmentIcons[group.department]} size="small" />
              <View className="desk-people__department">{words.departments[group.department]}</View>
              <View className="text-secondary">{dispatch.group(group.people.length, group.orders)}</View>
            </View>
            {group.people.map((person) => (
              <PersonRow key={person.id} person={person} matter={matter} draft={draft} />
            ))}
          </View>
        ))}
      </View>
      <View className="desk-people__legend text-secondary">
        <View className="desk-people__mark" />
        {dispatch.legendOne}
        <View className="desk-people__mark desk-people__mark--full" />
        {dispatch.legendFull(FULL_LOAD)}
      </View>
    </View>
  );
}

function PersonRow({ person, matter, draft }: { person: StaffMember; matter: Matter; draft: OrderDraft }) {
  const { dispatch } = useTexts().desk;
  const chosen = draft.assignee?.id === person.id;
  const state = loadState(person);
  const fitting = matchingSkills(person, `${matter.categoryName ?? ''} ${matter.description}`);
  return (
    <View
      className={classNames('desk-people__row', { 'desk-people__row--chosen': chosen })}
      ariaRole="radio"
      onClick={() => draft.chooseAssignee(person)}
    >
      <View className="desk-people__name">
        <Avatar
          name={person.name}
          photoUrl={person.photoUrl}
          size="small"
          department={person.department ?? undefined}
        />
        <View className="desk-people__strong one-line">{person.name}</View>
        {draft.suggestion?.person.id === person.id && <View className="desk-people__best">{dispatch.recommended}</View>}
      </View>
      <View className="desk-people__state">
        <View className={classNames('desk-people__dot', `desk-people__dot--${state}`)} />
        {person.role === 'contractor' ? dispatch.contractor : dispatch.states[state]}
      </View>
      <LoadSquares person={person} />
      <View className="desk-people__skills">
        {person.skills.map((skill) => (
          <Tag key={skill} tone={fitting.includes(skill) ? 'brand' : 'grey'}>
            {skill}
          </Tag>
        ))}
      </View>
      <View className="desk-people__give">{chosen ? <Icon name="check" size="small" /> : dispatch.giveTo}</View>
    </View>
  );
}
