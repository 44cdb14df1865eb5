import { View } from '@tarojs/components';
import { useCategories } from '@/features/catalogue/queries';
import { repairTiles } from '@/features/catalogue/tiles';
import { useHouse } from '@/features/houses/use-house';
import type { DraftHandle } from '@/features/report/use-draft';
import { useTexts } from '@/i18n';
import { Card } from '@/ui/card';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import { Loaded } from '@/ui/loaded';
import { Tile } from '@/ui/tile';
import { MediaRow } from './media-row';
import { StepHead } from './step-head';
import { VoiceRow } from './voice-row';

const MOST_CHARACTERS = 500;
/** Three rows of three, the last one being 其他. */
const MOST_TILES = 8;

/** Step 1: say what is broken in one tap, one picture, one sentence. */
export function WhatStep({ handle }: { handle: DraftHandle }) {
  const { report } = useTexts();
  const { draft, change } = handle;
  const { house } = useHouse();
  const categories = useCategories(house?.community.id);
  const chosen = draft.category;
  return (
    <>
      <StepHead title={report.what} step={1} />
      <Loaded query={categories} cards={2}>
        {(all) => (
          <View className="report__tiles">
            {repairTiles(all, MOST_TILES).map((tile) => (
              <Tile
                key={tile.id}
                icon={tile.icon}
                label={tile.name}
                chosen={chosen !== null && chosen !== 'other' && chosen.id === tile.id}
                onPress={() => change({ category: { id: tile.id } })}
              />
            ))}
            <Tile
              icon="more"
              label={report.other}
              chosen={chosen === 'other'}
              onPress={() => change({ category: 'other' })}
            />
          </View>
        )}
      </Loaded>
      <Card className="report__tell">
        <View className="text-section">{report.showAndTell}</View>
        <MediaRow handle={handle} />
        <Field
          multiline
          value={draft.text}
          onChange={(text) => change({ text })}
          placeholder={report.placeholder}
          maxLength={MOST_CHARACTERS}
          aside={<View className="report__count">{report.count(draft.text.length, MOST_CHARACTERS)}</View>}
        />
        <VoiceRow handle={handle} />
      </Card>
      {(draft.text !== '' || draft.files.length > 0) && (
        <View className="report__note">
          <Icon name="check" size="small" />
          {report.draftKept}
        </View>
      )}
    </>
  );
}
