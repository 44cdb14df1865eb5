import { View } from '@tarojs/components';
import { useState } from 'react';
import { useHouse } from '@/features/houses/use-house';
import { useTexts } from '@/i18n';
import { dial } from '@/platform/device';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Field } from '@/ui/field';
import { Notice } from '@/ui/notice';
import { Page } from '@/ui/page';
import { Row } from '@/ui/row';
import { Sheet } from '@/ui/sheet';
import { Tile } from '@/ui/tile';
import { CallButton } from './call-button';
import { type EmergencyKindRow, emergencyKinds, publicNumbers } from './kinds';
import { useEmergency } from './use-emergency';
import './index.scss';

/** 紧急求助: one big button; the kind is optional, its advice appears at once. */
export default function EmergencyPage() {
  const { titles, emergency } = useTexts();
  const [chosen, setChosen] = useState<EmergencyKindRow | null>(null);
  const { house } = useHouse();
  const [place, setPlace] = useState('');
  const [moving, setMoving] = useState(false);
  const alarm = useEmergency(chosen, place);
  const fireFirst = chosen?.fireFirst === true;
  return (
    <Page title={titles.emergency} backTo="home">
      <View>
        <View className="text-title">{emergency.headline}</View>
        <View className="text-secondary">{emergency.optional}</View>
      </View>
      <View className="emergency__kinds">
        {emergencyKinds.map((row) => (
          <Tile
            key={row.kind}
            tone="danger"
            icon={row.icon}
            label={emergency.kinds[row.kind]}
            chosen={chosen?.kind === row.kind}
            onPress={() => setChosen(row)}
          />
        ))}
      </View>
      {chosen !== null && (
        <Card>
          <View className="text-section">{emergency.whileWaiting}</View>
          {emergency.advice[chosen.kind].map((advice, index) => (
            <View key={advice}>{`${index + 1}. ${advice}`}</View>
          ))}
        </Card>
      )}
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
      {alarm.state === 'registered' && <Notice tone="brand" icon="check" title={emergency.registered} />}
      {alarm.state === 'failed' && <Notice tone="danger" icon="alert" title={emergency.notRegistered} />}
      <View className="emergency__numbers">
        {publicNumbers.map(({ number, label }) => (
          <Button
            key={number}
            grow={1}
            kind={fireFirst && number === '119' ? 'danger' : 'plain'}
            onPress={() => dial(number)}
          >
            {`${number} ${emergency[label]}`}
          </Button>
        ))}
      </View>
      <CallButton alarm={alarm} quiet={fireFirst} />
      <Sheet open={moving} title={emergency.changePlace} onClose={() => setMoving(false)}>
        <Field label={emergency.place} value={place} onChange={setPlace} maxLength={100} />
      </Sheet>
    </Page>
  );
}
