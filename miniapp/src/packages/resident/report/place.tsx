import { useState } from 'react';
import { HouseSheet } from '@/features/houses/house-sheet';
import { useHouse } from '@/features/houses/use-house';
import type { DraftHandle } from '@/features/report/use-draft';
import { useTexts } from '@/i18n';
import { scan } from '@/platform/device';
import { inBrowser } from '@/platform/environment';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Field } from '@/ui/field';
import { Row } from '@/ui/row';
import { Segments } from '@/ui/segments';

/** At home (pre-filled) or a public place (in words, or by the sticker on the lift). */
export function Place({ handle }: { handle: DraftHandle }) {
  const { report } = useTexts();
  const { draft, change } = handle;
  const { house, houses } = useHouse();
  const [choosing, setChoosing] = useState(false);
  const scanSticker = async () => {
    const place = await scan();
    if (place !== null) change({ place });
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
            onChange={(place) => change({ place })}
            placeholder={report.placePlaceholder}
            maxLength={100}
          />
          {!inBrowser && (
            <Button icon="scan" onPress={() => void scanSticker()}>
              {report.scan}
            </Button>
          )}
        </>
      )}
      <HouseSheet open={choosing} onClose={() => setChoosing(false)} />
    </Card>
  );
}
