import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { HouseholdPane } from '@/features/desk/household';
import { callerFacts, houseInShort } from '@/features/desk/household/facts';
import { contactIs, type IntakeDraft, phoneIn } from '@/features/desk/intake';
import { HouseSearch, houseKeys } from '@/features/desk/parts/house-search';
import { openMatter } from '@/features/desk/place';
import type { FoundHouse, Household } from '@/features/desk/types';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useTexts } from '@/i18n';
import { now } from '@/platform/clock';
import { focusField } from '@/platform/keyboard';
import { aria } from '@/ui/aria';
import { Avatar } from '@/ui/avatar';
import { classNames } from '@/ui/class-names';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import { KeyCap } from '@/ui/key-cap';
import { Tag } from '@/ui/tag';
import { logContact } from './log-contact';
import type { Intake } from './use-intake';
import './caller-pane.scss';

type Member = Household['members'][number];

/** Somewhere else than at home: the house is let go, what was said stays. */
const ELSEWHERE = { publicPlace: true, house: null };
const NO_CONTACT = { contactName: '', contactPhone: '', contactId: null };
/** Asked for anew. */
const NOBODY = { publicPlace: false, house: null, found: [], ...NO_CONTACT };
const AT_HOME = { publicPlace: false, found: [] };

/** Chosen, or named by their name alone. */
const isContact = ({ id, name }: Member, { contactId, contactName }: IntakeDraft): boolean =>
  contactId === null ? name === contactName : id === contactId;

/** Who calls and from where: found by phone, name or house; or a public place in words. */
export function CallerPane({ intake }: { intake: Intake }) {
  const { intake: labels } = useTexts().desk;
  const { draft, change, matter, household } = intake;
  const fixed = matter !== null;
  const nobody = draft.house === null && !draft.publicPlace;
  const caller = household?.members.find((member) => isContact(member, draft));
  const others = caller === undefined ? [] : (household?.members.filter(({ id }) => id !== caller.id) ?? []);
  useEffect(() => {
    if (!fixed && nobody) focusField('house-search');
  }, [fixed, nobody]);

  const take = (house: FoundHouse, found: readonly FoundHouse[], words = '') => {
    const other = { house, publicPlace: false, found, callerPhone: phoneIn(words) || draft.callerPhone };
    change({ ...other, ...NO_CONTACT });
    focusField('intake-words');
  };
  const openInstead = (ticketId: string) => {
    if (!fixed) {
      void logContact(draft, 'answered', ticketId).catch(() => undefined);
      intake.forget();
    }
    openMatter(ticketId);
  };
  return (
    <View className="desk-caller">
      <View className="desk-caller__line">
        <View className="desk-caller__title">{labels.caller}</View>
        {draft.callerPhone !== '' && draft.house !== null && (
          <View className="text-secondary">{labels.byNumber(draft.callerPhone)}</View>
        )}
      </View>
      {nobody && <HouseSearch byKeys onChoose={take} />}
      {draft.house !== null && household !== undefined && (
        <>
          {caller === undefined ? (
            <Members intake={intake} members={household.members} />
          ) : (
            <Caller caller={caller} members={household.members} />
          )}
          <Tags tags={household.tags} />
        </>
      )}
      {!nobody && <Houses intake={intake} take={(house) => take(house, draft.found)} />}
      {!fixed && (
        <View
          id="intake-public"
          className={classNames('desk-caller__public', { 'desk-caller__public--chosen': draft.publicPlace })}
          ariaRole="checkbox"
          {...aria({ ariaChecked: draft.publicPlace ? 'true' : 'false' })}
          onClick={() => change(draft.publicPlace ? AT_HOME : ELSEWHERE)}
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
      {draft.house !== null && others.length > 0 && (
        <>
          <View className="desk-caller__title">{labels.housemates}</View>
          <Members intake={intake} members={others} />
        </>
      )}
      {draft.house !== null && (
        <View className="desk-caller__past">
          <HouseholdPane
            houseId={draft.house.id}
            ticketId={matter?.id}
            onOpen={openInstead}
            openLabel={labels.thisOne}
          />
        </View>
      )}
    </View>
  );
}

/** The caller’s houses, the chosen one marked; `Alt 1` … `Alt 9` change over. */
function Houses({ intake, take }: { intake: Intake; take: (house: FoundHouse) => void }) {
  const { desk } = useTexts();
  const { intake: labels } = desk;
  const { draft, change, matter, household } = intake;
  const fixed = matter !== null;
  useShortcuts(fixed ? {} : houseKeys(draft.found, take));
  const { house } = draft;
  const houses = house === null || draft.found.some(({ id }) => id === house.id) ? draft.found : [house];
  if (houses.length === 0) return null;
  return (
    <>
      <View className="desk-caller__line">
        <View className="desk-caller__title">{labels.houses}</View>
        {!fixed && houses.length > 1 && <KeyCap>{`Alt 1–${Math.min(houses.length, 9)}`}</KeyCap>}
        <View className="desk-caller__space" />
        {!fixed && (
          <View className="desk-caller__change" ariaRole="button" onClick={() => change(NOBODY)}>
            {labels.change}
          </View>
        )}
      </View>
      {houses.map((one) => (
        <View
          key={one.id}
          className={classNames('desk-caller__house', { 'desk-caller__house--chosen': one.id === house?.id })}
          ariaRole="radio"
          {...aria({ ariaChecked: one.id === house?.id ? 'true' : 'false' })}
          onClick={() => {
            const known = draft.found.find(({ id }) => id === one.id);
            if (known !== undefined && !fixed) take(known);
          }}
        >
          <Icon name="home" />
          <View className="desk-caller__what">
            <View className="desk-caller__name">{one.name}</View>
            <View className="text-secondary">
              {houseInShort(household?.house.id === one.id ? household.house : one, desk)}
            </View>
          </View>
          {one.id === house?.id && <Icon name="check" size="small" className="tone-brand" />}
        </View>
      ))}
    </>
  );
}

/** HOT-6: what to know before one speaks; the pane below begins after house and people. */
function Tags({ tags }: Pick<Household, 'tags'>) {
  if (tags.length === 0) return null;
  return (
    <View className="desk-caller__tags">
      {tags.map((tag) => (
        <Tag key={tag.id} tone="amber">
          {tag.label}
        </Tag>
      ))}
    </View>
  );
}

/** Who is on the line, with what one has to know before one speaks (HOT-6). */
function Caller({ caller, members }: { caller: Member; members: readonly Member[] }) {
  const { desk } = useTexts();
  return (
    <View className="desk-caller__caller">
      <Avatar name={caller.name} photoUrl={caller.photoUrl} department="customer_service" />
      <View className="desk-caller__what">
        <View className="text-section">{caller.name}</View>
        <View className="text-secondary">{callerFacts(caller, members, now(), desk)}</View>
      </View>
    </View>
  );
}

/** The household's people: whoever is tapped is the contact. */
function Members({ intake, members }: { intake: Intake; members: readonly Member[] }) {
  const { words } = useTexts().desk;
  return (
    <View className="desk-caller__members">
      {members.map((member) => (
        <View
          key={member.id}
          className={classNames('desk-caller__member', {
            'desk-caller__member--chosen': isContact(member, intake.draft),
          })}
          ariaRole="radio"
          {...aria({ ariaChecked: isContact(member, intake.draft) ? 'true' : 'false' })}
          onClick={() => intake.change(contactIs(member))}
        >
          <Avatar name={member.name} photoUrl={member.photoUrl} size="small" department="customer_service" />
          <View className="desk-caller__name">{member.name}</View>
          <View className="text-secondary">{words.relations[member.relation]}</View>
        </View>
      ))}
    </View>
  );
}
