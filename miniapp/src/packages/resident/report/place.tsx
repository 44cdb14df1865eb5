import { useState } from 'react';
import { HouseSheet } from '@/features/houses/house-sheet';
import { useHouse } from '@/features/houses/use-house';
import { usePlaces } from '@/features/places/queries';
import { placeOf, scannedIn } from '@/features/places/scanned';
import { openSticker } from '@/features/places/sticker';
import type { DraftHandle } from '@/features/report/use-draft';
import { useTexts } from '@/i18n';
import { scan, toast } from '@/platform/device';
import { inBrowser } from '@/platform/environment';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Field } from '@/ui/field';
import { Row } from '@/ui/row';
import { Segments } from '@/ui/segments';
import { PlaceList } from './place-list';

/** At home (pre-filled) or a public place (in words, or by the sticker on the lift). */
export function Place({ handle }: { handle: DraftHandle }) {
  const { report, places } = useTexts();
  const [listing, setListing] = useState(false);
  const { draft, change } = handle;
  const { house, houses } = useHouse();
  const known = usePlaces(draft.where === 'public' ? house?.community.id : undefined);
  const [choosing, setChoosing] = useState(false);
  const scanSticker = async () => {
    const text = await scan();
    const scanned = text === null ? null : scannedIn({ q: text });
    if (text === null) return;
    const sticker = scanned && 'place' in scanned ? await openSticker(scanned.place).catch(() => null) : null;
    if (sticker === null || sticker.retired) toast(places.notOurs);
    else change(placeOf(sticker));
  };
  return (
    <Card className="report__group">
      <Segments
        options={[
          { value: 'home', label: report.atHome, icon: 'home' },
          { value: 'public', label: report.publicPlace, icon: 'scan' },
        ]}
        value={draft.where}
        onChange={(where) => change({ where })}
      />
      {draft.where === 'home' && house !== null && (
        <Row
          icon="pin"
          strong
          title={house.name}
          text={house.community.name}
          aside={
            houses.length > 1 ? (
              <Button kind="link" small onPress={() => setChoosing(true)}>
                {report.change}
              </Button>
            ) : undefined
          }
        />
      )}
      {draft.where === 'public' && (
        <>
          <Field
            label={report.placeLabel}
            value={draft.place}
            onChange={(place) => change({ place, communityId: null })}
            placeholder={report.placePlaceholder}
            maxLength={100}
          />
          {(known.data?.length ?? 0) > 0 && (
            <Button icon="list" onPress={() => setListing(true)}>
              {places.choose}
            </Button>
          )}
          {!inBrowser && (
            <Button icon="scan" onPress={() => void scanSticker()}>
              {report.scan}
            </Button>
          )}
        </>
      )}
      {listing && (
        <PlaceList
          communityId={house?.community.id}
          onChoose={(place) => change({ place, communityId: house?.community.id ?? null })}
          onClose={() => setListing(false)}
        />
      )}
      <HouseSheet open={choosing} onClose={() => setChoosing(false)} />
    </Card>
  );
}
