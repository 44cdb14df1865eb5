import { View } from '@tarojs/components';
import { PUBLIC_NUMBERS } from '@youying/shared/domain/alarm/kinds';
import { entranceOf } from '@youying/shared/domain/house-words';
import { useState } from 'react';
import { AdviceCard } from '@/features/emergency/advice-card';
import { type AlarmKind, kindIcons, kindRow, residentKinds } from '@/features/emergency/kinds';
import { useOpenAlarms } from '@/features/emergency/queries';
import { useHouse } from '@/features/houses/use-house';
import { useTexts } from '@/i18n';
import { clockTime } from '@/i18n/format';
import { dial } from '@/platform/device';
import { go, useParameter } from '@/platform/navigate';
import { useOnline } from '@/platform/network';
import { useLanguage } from '@/platform/preferences';
import { useMe } from '@/platform/session';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Field } from '@/ui/field';
import { Notice } from '@/ui/notice';
import { Page } from '@/ui/page';
import { Row } from '@/ui/row';
import { Sheet } from '@/ui/sheet';
import { Tile } from '@/ui/tile';
import { CallButton } from './call-button';
import { useEmergency } from './use-emergency';
import './index.scss';

/** 紧急求助: one big button; the kind is optional, its advice appears at once. Without a network: the telephone first. */
export default function EmergencyPage() {
  const { titles, emergency } = useTexts();
  const language = useLanguage();
  const asked = useParameter('kind');
  const [chosen, setChosen] = useState<AlarmKind | null>(residentKinds.find((kind) => kind === asked) ?? null);
  const { house } = useHouse();
  const [written, setPlace] = useState('');
  const [moving, setMoving] = useState(false);
  const inLift = chosen === 'lift_trapped' && house !== null;
  const place = written === '' && inLift ? emergency.liftOf(entranceOf(house.name)) : written;
  const alarm = useEmergency(chosen, place);
  const outsideFirst = chosen !== null && kindRow(chosen).outsideFirst === true;
  const [firstNumber] = chosen === null ? [] : kindRow(chosen).outside;
  return (
    <Page title={titles.emergency} backTo="home">
      <NoNetwork />
      <AlreadyCalled />
      <View>
        <View className="text-title">{emergency.headline}</View>
        <View className="text-secondary">{emergency.optional}</View>
      </View>
      <View className="emergency__kinds">
        {residentKinds.map((kind) => (
          <Tile
            key={kind}
            tone="danger"
            icon={kindIcons[kind]}
            label={kindRow(kind).label[language]}
            chosen={chosen === kind}
            onPress={() => setChosen(kind)}
          />
        ))}
      </View>
      {chosen !== null && <AdviceCard kind={chosen} />}
      <Card className="emergency__place">
        <Row
          icon="pin"
          strong
          title={place === '' ? (house?.name ?? emergency.place) : place}
          text={emergency.notHere}
          aside={
            <Button kind="link" small onPress={() => setMoving(true)}>
              {emergency.changePlace}
            </Button>
          }
        />
      </Card>
      {alarm.state === 'failed' && (
        <Notice tone="danger" icon="alert" title={emergency.notRaised} text={emergency.notRaisedText} />
      )}
      <View className="emergency__numbers">
        {PUBLIC_NUMBERS.map((number) => (
          <Button
            key={number}
            grow={1}
            className="emergency__outside"
            kind={outsideFirst && number === firstNumber ? 'danger' : 'plain'}
            onPress={() => dial(number)}
          >
            <View className="emergency__number">{number}</View>
            <View className="emergency__whom">{emergency.numbers[number]}</View>
          </Button>
        ))}
      </View>
      <CallButton alarm={alarm} quiet={outsideFirst} />
      <Sheet open={moving} title={emergency.changePlace} onClose={() => setMoving(false)}>
        <Field label={emergency.place} value={written} onChange={setPlace} maxLength={100} />
      </Sheet>
    </Page>
  );
}

/** The telephone needs no network: it comes first. */
function NoNetwork() {
  const { emergency } = useTexts();
  const { deskPhone } = useMe();
  if (useOnline()) return null;
  return (
    <Notice tone="danger" icon="wifiOff" headline title={emergency.offlineTitle} text={emergency.offlineText}>
      {deskPhone !== null && (
        <Button kind="danger" icon="phone" onPress={() => dial(deskPhone)}>
          {emergency.callDesk(deskPhone)}
        </Button>
      )}
    </Notice>
  );
}

/** Who called already looks at who comes, rather than calling again. */
function AlreadyCalled() {
  const { emergency } = useTexts();
  const [open] = (useOpenAlarms().data ?? []).filter(({ state }) => state === 'raised' || state === 'running');
  if (open === undefined) return null;
  return (
    <Notice
      tone="danger"
      icon="siren"
      title={`${open.kindText} · ${emergency.already(clockTime(Date.parse(open.raisedAt)))}`}
      text={emergency.alreadyText}
      onPress={() => go('emergencyCalled', { alarmId: open.id })}
    />
  );
}
