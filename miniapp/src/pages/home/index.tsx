import { View } from '@tarojs/components';
import { useState } from 'react';
import { HouseSheet } from '@/features/houses/house-sheet';
import { useHouse } from '@/features/houses/use-house';
import { useLimits } from '@/features/limits/use-limits';
import { useMessageRights } from '@/features/messages/queries';
import { BindPhoneCard } from '@/features/session/bind-phone-card';
import { TabPage } from '@/features/session/tab-page';
import { useMyTickets } from '@/features/tickets/queries';
import { isOver, waitsForResident } from '@/features/tickets/standing';
import { useTexts } from '@/i18n';
import { partOfDay } from '@/i18n/format';
import { now } from '@/platform/clock';
import { go } from '@/platform/navigate';
import { useCareMode } from '@/platform/preferences';
import { useMe, useSession } from '@/platform/session';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { EntryTile } from '@/ui/tile';
import { BindCard } from './bind-card';
import { CallOffice } from './call-office';
import { CurrentMatters } from './current-matters';
import { Outages } from './outages';
import { ToRate } from './to-rate';
import './index.scss';

/** 首页: the next sensible act within one thumb. */
export default function HomePage() {
  const loggedIn = useSession() !== null;
  return loggedIn ? <Home /> : <TabPage tab="home">{null}</TabPage>;
}

function Home() {
  const care = useCareMode();
  const { bound } = useMe();
  const { house } = useHouse();
  useMessageRights();
  const tickets = useMyTickets();
  const open = (tickets.data ?? []).filter((ticket) => !isOver(ticket));
  const waiting = (tickets.data ?? []).filter(waitsForResident).length;
  return (
    <TabPage tab="home" badges={{ matters: waiting }}>
      <Greeting />
      {house === null && (bound ? <BindCard /> : <BindPhoneCard />)}
      <Outages houseId={house?.id} />
      {care && <CurrentMatters open={open} all={tickets.data ?? []} />}
      <Entries />
      {care ? <CallOffice /> : <CurrentMatters open={open} all={tickets.data ?? []} />}
      {bound && <ToRate />}
    </TabPage>
  );
}

function Greeting() {
  const { home } = useTexts();
  const care = useCareMode();
  const me = useSession()?.me;
  const { house, houses } = useHouse();
  const [choosing, setChoosing] = useState(false);
  const hello = home.hello(me?.name ?? '', home.greeting[partOfDay(now())]);
  if (house === null || care) return <View className="text-title">{hello}</View>;
  const several = houses.length > 1;
  return (
    <View>
      <View
        className={classNames('home__house', { 'home__house--choice': several })}
        ariaRole={several ? 'button' : undefined}
        onClick={several ? () => setChoosing(true) : undefined}
      >
        <View className="text-title">{house.name}</View>
        {several && <Icon name="chevronDown" size="small" />}
      </View>
      <View className="text-secondary">{`${house.community.name} · ${hello}`}</View>
      <HouseSheet open={choosing} onClose={() => setChoosing(false)} />
    </View>
  );
}

/** Four entries; in care mode the emergency moves up beside the repair and the subtitles go. */
function Entries() {
  const { home } = useTexts();
  const care = useCareMode();
  const { complaintAnswerHours } = useLimits();
  const { repair, complaint, ask, emergency } = home.entries;
  const say = (text: string) => (care ? undefined : text);
  const emergencyTile = (
    <EntryTile
      key="emergency"
      icon="siren"
      tone="danger"
      label={emergency.label}
      text={say(emergency.text)}
      onPress={() => go('emergency')}
    />
  );
  return (
    <View className="home__entries">
      <EntryTile icon="wrench" tone="main" label={repair.label} text={say(repair.text)} onPress={() => go('report')} />
      {care && emergencyTile}
      <EntryTile
        icon="megaphone"
        label={complaint.label}
        text={say(complaint.text(complaintAnswerHours))}
        onPress={() => go('complaint')}
      />
      <EntryTile
        icon="ask"
        label={care ? ask.careLabel : ask.label}
        text={say(ask.text)}
        onPress={() => go('consultation')}
      />
      {!care && emergencyTile}
    </View>
  );
}
