import { View } from '@tarojs/components';
import { isAskedFor } from '@/features/desk/crew';
import { LoadSquares } from '@/features/desk/parts/load-squares';
import type { CrewMember } from '@/features/desk/types';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { aria } from '@/ui/aria';
import { Avatar } from '@/ui/avatar';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { Tag } from '@/ui/tag';
import type { OrderDraft } from './use-order-draft';

export interface PersonRowProps {
  member: CrewMember;
  fullLoad: number;
  draft: OrderDraft;
  /** Undefined: something of the order is still missing. */
  onGive: (() => void) | undefined;
}

export const CREW_ROW = 'crew-';
export const crewRowId = (department: string, personId: string) => `${CREW_ROW}${department}-${personId}`;

/** One person; the whole row chooses them, the button of the chosen one gives. */
export function PersonRow({ member, fullLoad, draft, onGive }: PersonRowProps) {
  const { dispatch } = useTexts().desk;
  const language = useLanguage();
  const { person, department, state, contractor, skills, inHand } = member;
  const chosen = draft.assignee?.id === person.id && draft.department === department;
  const asked = draft.department === department ? (draft.suggestion?.skills ?? []) : [];
  const suggested = draft.department === department && draft.suggestion?.chosen?.person.id === person.id;
  return (
    <View
      id={crewRowId(department, person.id)}
      className={classNames('desk-people__row', { 'desk-people__row--chosen': chosen })}
      ariaRole="radio"
      {...aria({ ariaChecked: chosen ? 'true' : 'false' })}
      onClick={() => draft.chooseAssignee({ ...person, department })}
    >
      <View className="desk-people__name">
        <Avatar name={person.name} photoUrl={person.photoUrl} size="small" department={department} />
        <View className="desk-people__strong one-line">{person.name}</View>
        {suggested && <View className="desk-people__best">{dispatch.recommended}</View>}
      </View>
      <View className="desk-people__state">
        <View className={classNames('desk-people__dot', `desk-people__dot--${state}`)} />
        {contractor && state !== 'off_duty' ? dispatch.contractor : dispatch.states[state]}
      </View>
      <View className="desk-people__doing one-line">{whereabouts(member, dispatch, language)}</View>
      <View className="desk-people__hands">
        <LoadSquares inHand={inHand} fullLoad={fullLoad} />
      </View>
      <View className="desk-people__skills">
        {skills.map((skill) => (
          <Tag key={skill} tone={isAskedFor(skill, asked, language) ? 'brand' : 'grey'}>
            {skill}
          </Tag>
        ))}
      </View>
      <View className="desk-people__available">{availability(member, dispatch, language)}</View>
      <View className="desk-people__give">
        {chosen ? (
          <Button small shortcut="↵" disabled={onGive === undefined} onPress={() => onGive?.()}>
            {dispatch.giveTo}
          </Button>
        ) : state === 'full' ? (
          dispatch.fullLoad
        ) : (
          dispatch.giveTo
        )}
      </View>
    </View>
  );
}

type Words = ReturnType<typeof useTexts>['desk']['dispatch'];
type Language = ReturnType<typeof useLanguage>;

/** What they are at, else how long they are in, or when they come. */
function whereabouts({ place, doing, state, shift }: CrewMember, words: Words, language: Language): string {
  if (doing !== null) return [place, doing].filter(Boolean).join(' ');
  if (shift === null) return '';
  const time = (at: string) => moment(Date.parse(at), now(), language);
  if (state === 'off_duty') return words.shiftFrom(time(shift.from));
  return shift.role === 'standby' ? words.standby : words.shiftUntil(time(shift.to));
}

function availability({ availableAt, state }: CrewMember, words: Words, language: Language): string {
  if (state === 'free') return words.now;
  return availableAt === null ? words.unknown : moment(Date.parse(availableAt), now(), language);
}
