import { View } from '@tarojs/components';
import type { Department } from '@youying/shared/domain/roles';
import { type ReactNode, useState } from 'react';
import { useTexts } from '@/i18n';
import { clockTime, moment, shanghaiTime } from '@/i18n/format';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { Avatar } from '@/ui/avatar';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Loaded } from '@/ui/loaded';
import { DueText } from '../due-text';
import { LooksAreRecorded } from '../looks';
import { useHousehold } from '../queries';
import { useRevealMember } from '../reveal/use-reveal';
import type { Household } from '../types';
import { headlineOf } from '../words';
import { historyOf, houseFacts } from './facts';
import './index.scss';

export interface HouseholdPaneProps {
  houseId: string | null;
  /** The matter that is open; not listed again. */
  ticketId?: string;
  /** Who reported it. */
  reporterId?: string | null;
  onOpen: (ticketId: string) => void;
  /** What opening one of the open matters is called, where it is more than looking: 就问这件. */
  openLabel?: string;
  /** Below what is known of the house: what the page has to say besides. */
  children?: ReactNode;
  /** Leads to everything on file about the house. */
  onWhole?: (houseId: string) => void;
  /** Draws a way back where it is a page or a drawer of its own. */
  onClose?: () => void;
}

/** Whom one talks to: the house, who lives there, what else is open, what was. */
export function HouseholdPane(props: HouseholdPaneProps) {
  const { frame, matter } = useTexts().desk;
  const query = useHousehold(props.houseId);
  return (
    <View className="desk-household">
      {props.onClose !== undefined && (
        <View className="desk-household__back" ariaRole="button" onClick={props.onClose}>
          <Icon name="chevronLeft" />
          {frame.back}
        </View>
      )}
      {props.houseId === null ? (
        <View className="desk-household__part text-secondary">{matter.noHouse}</View>
      ) : (
        <Loaded query={query} cards={2}>
          {(household) => <Content {...props} household={household} />}
        </Loaded>
      )}
      {props.children}
      {props.houseId !== null && <LooksAreRecorded />}
    </View>
  );
}

function Content({
  household,
  ticketId,
  reporterId,
  onOpen,
  openLabel,
  onWhole,
}: HouseholdPaneProps & { household: Household }) {
  const { desk } = useTexts();
  const { matter } = desk;
  const { house, members } = household;
  const open = household.openTickets.filter(({ id }) => id !== ticketId);
  const history = household.history.filter(({ id }) => id !== ticketId);
  return (
    <>
      <View className="desk-household__part">
        <View className="desk-household__head">
          <View className="text-section">{house.name}</View>
          {onWhole !== undefined && (
            <View className="desk-household__whole" ariaRole="link" onClick={() => onWhole(house.id)}>
              {matter.wholeFile}
            </View>
          )}
        </View>
        <View className="text-secondary">{houseFacts(house, desk)}</View>
        {household.tags.length > 0 && (
          <View className="desk-household__tags">
            {household.tags.map((tag) => (
              <View key={tag.id} className="desk-household__tag">
                {tag.label}
              </View>
            ))}
          </View>
        )}
      </View>
      <View className="desk-household__part">
        {members.map((member) => (
          <Member key={member.id} houseId={house.id} member={member} reports={member.id === reporterId} />
        ))}
      </View>
      {open.length > 0 && (
        <View className="desk-household__part">
          <View className="desk-household__title">{matter.openMatters(open.length)}</View>
          {open.map((ticket) => (
            <OpenMatter key={ticket.id} ticket={ticket} onOpen={onOpen} openLabel={openLabel} />
          ))}
        </View>
      )}
      <Past history={history} rating={household.rating} onOpen={onOpen} />
      {household.contacts.length > 0 && (
        <View className="desk-household__part">
          <View className="desk-household__title">{matter.contacts}</View>
          {household.contacts.map((contact) => (
            <View key={contact.id} className="desk-household__contact">
              <View className="desk-household__date">{dayOf(contact.at)}</View>
              <View className="desk-household__what">{contact.note ?? contact.label}</View>
              <View className="text-secondary">{contact.takenByName}</View>
            </View>
          ))}
        </View>
      )}
    </>
  );
}

interface MemberProps {
  houseId: string;
  member: Household['members'][number];
  reports: boolean;
}

/** 张慧敏 业主 · 报修人, 138 **** 6621, [拨打]: the whole number once it is rung, which is recorded. */
function Member({ houseId, member, reports }: MemberProps) {
  const { matter, words } = useTexts().desk;
  const { contact, pending, ring } = useRevealMember(houseId, member.id);
  return (
    <View className="desk-household__member">
      <Avatar name={member.name} photoUrl={member.photoUrl} size="small" department="customer_service" />
      <View className="desk-household__who">
        <View className="one-line">
          <View className="desk-household__name">{member.name}</View>
          <View className="desk-household__role">
            {[words.relations[member.relation], reports ? matter.reporter : ''].filter(Boolean).join(words.separator)}
          </View>
        </View>
        <View className="desk-household__phone">{contact?.phone ?? member.phone ?? ''}</View>
      </View>
      {member.phone !== null && (
        <Button small icon="phone" waiting={pending} onPress={() => void ring(member.phone)}>
          {matter.dial}
        </Button>
      )}
    </View>
  );
}

const two = (value: number) => String(value).padStart(2, '0');

function dayOf(at: string): string {
  const { month, day } = shanghaiTime(Date.parse(at));
  return `${two(month)}-${two(day)}`;
}

type HouseholdTicket = Household['history'][number];
type OpenMatterProps = Pick<HouseholdPaneProps, 'onOpen' | 'openLabel'> & { ticket: HouseholdTicket };

/** What is still open at this house, with what is due next. */
function OpenMatter({ ticket, onOpen, openLabel }: OpenMatterProps) {
  const { next } = ticket;
  const goes = useWhoGoes(ticket);
  if (openLabel === undefined) {
    return (
      <View
        className="desk-household__line desk-household__line--open"
        ariaRole="button"
        onClick={() => onOpen(ticket.id)}
      >
        <View className="desk-household__what one-line">{headlineOf(ticket.description)}</View>
        {next !== null && <DueText due={{ kind: next.kind, at: Date.parse(next.dueAt) }} />}
      </View>
    );
  }
  return (
    <View className="desk-household__open">
      <Line ticket={ticket} onOpen={onOpen} />
      {goes !== '' && <View className="desk-household__goes">{goes}</View>}
      <View className="desk-household__next">
        {next !== null && <DueText due={{ kind: next.kind, at: Date.parse(next.dueAt) }} />}
        <View className="desk-household__whole" ariaRole="button" onClick={() => onOpen(ticket.id)}>
          {openLabel}
        </View>
      </View>
    </View>
  );
}

/** 工程 李志强，约 今天 14:00–15:00 */
function useWhoGoes({ departments, workerNames, appointment }: HouseholdTicket): string {
  const texts = useTexts();
  const language = useLanguage();
  const { matter, words } = texts.desk;
  const who = [...departments.map((name) => words.departments[name as Department]), ...workerNames].join(' ');
  if (appointment === null) return who;
  const from = moment(Date.parse(appointment.from), now(), language);
  return [who, matter.appointment(from, clockTime(Date.parse(appointment.to)))].filter(Boolean).join(words.separator);
}

type PastProps = Pick<HouseholdPaneProps, 'onOpen'> & Pick<Household, 'history' | 'rating'>;

/** What was, with what they thought of it; older years only as a number, until they are asked for. */
function Past({ history, rating, onOpen }: PastProps) {
  const { matter } = useTexts().desk;
  const [unfolded, setUnfolded] = useState<readonly number[]>([]);
  const { lines, further } = historyOf(history);
  return (
    <View className="desk-household__part">
      <View className="desk-household__head">
        <View className="desk-household__title">{matter.history(history.length)}</View>
        {rating.mean !== null && <View className="text-secondary">{matter.meanRating(rating.mean.toFixed(1))}</View>}
      </View>
      {lines.map((ticket) => (
        <Line key={ticket.id} ticket={ticket} onOpen={onOpen} />
      ))}
      {further.map(({ year, tickets }) =>
        unfolded.includes(year) ? (
          tickets.map((ticket) => <Line key={ticket.id} ticket={ticket} onOpen={onOpen} />)
        ) : (
          <View
            key={year}
            className="desk-household__line"
            ariaRole="button"
            onClick={() => setUnfolded([...unfolded, year])}
          >
            <View className="desk-household__date">{year}</View>
            <View className="desk-household__what">{matter.furtherOf(tickets.length)}</View>
          </View>
        ),
      )}
      {history.length === 0 && <View className="text-secondary">{matter.noHistory}</View>}
    </View>
  );
}

function Line({ ticket, onOpen }: { ticket: HouseholdTicket; onOpen: (ticketId: string) => void }) {
  const { words, matter } = useTexts().desk;
  const { rating } = ticket;
  const status = words.tickets[ticket.status as keyof typeof words.tickets] ?? ticket.status;
  return (
    <View className="desk-household__line" ariaRole="button" onClick={() => onOpen(ticket.id)}>
      <View className="desk-household__date">{dayOf(ticket.createdAt)}</View>
      <View className="desk-household__what one-line">{headlineOf(ticket.description)}</View>
      <View className="text-secondary">{rating === null ? status : matter.rating(rating.toFixed(1))}</View>
    </View>
  );
}
