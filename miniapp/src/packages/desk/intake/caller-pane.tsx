import { View } from '@tarojs/components';
import { HouseholdPane } from '@/features/desk/household';
import { HouseSearch } from '@/features/desk/parts/house-search';
import { openMatter } from '@/features/desk/place';
import type { Household } from '@/features/desk/types';
import { useTexts } from '@/i18n';
import { Avatar } from '@/ui/avatar';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import type { Intake } from './use-intake';
import './caller-pane.scss';

/** Who calls and from where: found by phone, name or house; or a public place in words. */
export function CallerPane({ intake }: { intake: Intake }) {
  const { intake: labels } = useTexts().desk;
  const { draft, change, matter, household } = intake;
  const fixed = matter !== null;
  return (
    <View className="desk-caller">
      <View className="desk-caller__title">{labels.caller}</View>
      {draft.house === null && !draft.publicPlace && (
        <HouseSearch onChoose={(house) => change({ house, publicPlace: false })} />
      )}
      {draft.house !== null && (
        <View className="desk-caller__house">
          <Icon name="home" />
          <View className="desk-caller__name">{draft.house.name}</View>
          {fixed ? (
            <Icon name="check" size="small" className="tone-brand" />
          ) : (
            <Button small onPress={() => change({ house: null, contactName: '', contactPhone: '' })}>
              {labels.change}
            </Button>
          )}
        </View>
      )}
      {household !== undefined && draft.house !== null && <Members intake={intake} household={household} />}
      {!fixed && draft.house === null && (
        <View
          id="intake-public"
          className={classNames('desk-caller__public', { 'desk-caller__public--chosen': draft.publicPlace })}
          ariaRole="checkbox"
          onClick={() => change({ publicPlace: !draft.publicPlace })}
        >
          <Icon name="pin" />
          <View className="desk-caller__name">{labels.publicPlace}</View>
          {draft.publicPlace && <Icon name="check" size="small" className="tone-brand" />}
        </View>
      )}
      {draft.publicPlace && (
        <Field
          id="intake-place"
          label={labels.placeLabel}
          value={draft.place}
          onChange={(place) => change({ place })}
          placeholder={labels.placeHint}
        />
      )}
      {draft.house !== null && (
        <View className="desk-caller__past">
          <HouseholdPane houseId={draft.house.id} ticketId={matter?.id} onOpen={openMatter} />
        </View>
      )}
    </View>
  );
}

/** The household's people: whoever is tapped is the contact. */
function Members({ intake, household }: { intake: Intake; household: Household }) {
  const { words } = useTexts().desk;
  return (
    <View className="desk-caller__members">
      {household.members.map((member) => (
        <View
          key={member.id}
          className={classNames('desk-caller__member', {
            'desk-caller__member--chosen': member.name === intake.draft.contactName,
          })}
          ariaRole="radio"
          onClick={() => intake.change({ contactName: member.name, contactPhone: member.phone ?? '' })}
        >
          <Avatar name={member.name} photoUrl={member.photoUrl} size="small" department="customer_service" />
          <View className="desk-caller__name">{member.name}</View>
          <View className="text-secondary">{words.relations[member.relation]}</View>
        </View>
      ))}
    </View>
  );
}
