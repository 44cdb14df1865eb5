import { View } from '@tarojs/components';
import { useMessages } from '@/features/messages/queries';
import { hasRoster } from '@/features/roster/has-roster';
import { leave } from '@/features/session/enter';
import { wornRole } from '@/features/session/roles';
import { TabPage } from '@/features/session/tab-page';
import { useTexts } from '@/i18n';
import { maskedPhone } from '@/i18n/format';
import { confirm } from '@/platform/device';
import { go } from '@/platform/navigate';
import { type Session, useSession } from '@/platform/session';
import { Avatar } from '@/ui/avatar';
import { Card } from '@/ui/card';
import { Row } from '@/ui/row';
import { AtComputer } from './at-computer';
import { Comfort } from './comfort';
import { NoticesLeft } from './notices-left';
import { SwitchRole } from './switch-role';
import './index.scss';

/** 我的: identity, notices left, reading comfort, privacy. */
export default function MePage() {
  const session = useSession();
  return <TabPage tab="me">{session !== null && <Me session={session} />}</TabPage>;
}

function Me({ session }: { session: Session }) {
  const { me, titles, staff, alarm, record, relayed, roster, quality } = useTexts();
  const isResident = wornRole(session) === 'resident';
  const { houses } = session.me;
  return (
    <>
      <Who session={session} />
      <Card className="me__rows">
        {isResident && (
          <Row
            icon="home"
            title={houses.length === 0 ? me.joinHouse : me.houses}
            aside={houses.length === 0 ? undefined : me.housesCount(houses.length)}
            onPress={() => go(houses.length === 0 ? 'joinHouse' : 'houses')}
          />
        )}
        {isResident && <Row icon="receipt" title={titles.fees} onPress={() => go('fees')} />}
        {isResident && <Row icon="star" title={quality.rateTitle} onPress={() => go('serviceRating')} />}
        {!isResident && <Row icon="siren" title={alarm.raise} text={alarm.raiseText} onPress={() => go('emergency')} />}
        {!isResident && <Row icon="pen" title={record.title} text={record.rowText} onPress={() => go('staffRecord')} />}
        {hasRoster(wornRole(session)) && (
          <Row icon="calendar" title={roster.title} text={roster.noLeavesText} onPress={() => go('staffDuty')} />
        )}
        {!isResident && <Row icon="badge" title={staff.onsite.badgeTitle} onPress={() => go('badge')} />}
        {!isResident && <Row icon="message" title={relayed.title} onPress={() => go('staffRelayed')} />}
        <Inbox />
      </Card>
      {!isResident && <AtComputer />}
      <NoticesLeft />
      <Comfort />
      <Card className="me__rows">
        <Row icon="lock" title={titles.privacy} onPress={() => go('privacy')} />
        {isResident && <Row icon="user" title={titles.closeAccount} onPress={() => go('closeAccount')} />}
        <Row icon="logout" title={me.logout} onPress={() => void askToLeave(me)} />
      </Card>
    </>
  );
}

async function askToLeave(me: ReturnType<typeof useTexts>['me']): Promise<void> {
  if (await confirm({ title: me.logoutQuestion, yes: me.logout, no: me.logoutNo })) await leave();
}

function Who({ session }: { session: Session }) {
  const { me, roles } = useTexts();
  const { name, phone, photoUrl } = session.me;
  const role = wornRole(session);
  return (
    <View className="me__who">
      <Avatar name={name ?? me.unbound} photoUrl={photoUrl} tone="strong" />
      <View className="me__name">
        <View className="text-title">{name ?? me.unbound}</View>
        <View className="text-secondary">
          {[roles[role], phone === null ? '' : maskedPhone(phone)].filter(Boolean).join(' · ')}
        </View>
      </View>
      <SwitchRole session={session} />
    </View>
  );
}

function Inbox() {
  const { me } = useTexts();
  const messages = useMessages();
  const unread = messages.data?.unread ?? 0;
  return (
    <Row
      icon="message"
      title={me.messages}
      aside={unread === 0 ? undefined : me.unread(unread)}
      onPress={() => go('messages')}
    />
  );
}
