import { View } from '@tarojs/components';
import { useState } from 'react';
import { DeskPage } from '@/features/desk/frame';
import { Panel } from '@/features/desk/parts/panel';
import { inUse } from '@/features/places/lists';
import { usePlaces } from '@/features/places/queries';
import { useKeptCommunities } from '@/features/places/use-kept-communities';
import { usePlaceActs } from '@/features/places/use-place-acts';
import { useTexts } from '@/i18n';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { Select } from '@/ui/select';
import { StateView } from '@/ui/state';
import { AddForm } from './add-form';
import { PlaceRow } from './place-row';
import './index.scss';

/** 报修贴纸: the places that have a code, and the sheets to stick up. */
export default function PlacesPage() {
  return (
    <DeskPage current="places">
      <Communities />
    </DeskPage>
  );
}

function Communities() {
  const { places } = useTexts();
  const communities = useKeptCommunities();
  const [chosen, setChosen] = useState('');
  return (
    <Loaded query={communities}>
      {(items) => {
        const id = chosen === '' ? (items[0]?.id ?? '') : chosen;
        return (
          <View className="desk-places">
            <View className="text-title">{places.title}</View>
            {items.length > 1 && (
              <Select
                name={places.community}
                placeholder={places.community}
                value={id}
                onChange={setChosen}
                options={items.map((community) => ({ value: community.id, label: community.name }))}
              />
            )}
            {id !== '' && <Places key={id} communityId={id} />}
          </View>
        );
      }}
    </Loaded>
  );
}

function Places({ communityId }: { communityId: string }) {
  const { places } = useTexts();
  const list = usePlaces(communityId, 'all');
  const acts = usePlaceActs(communityId, () => void list.refresh());
  return (
    <>
      <AddForm pending={acts.add.pending} onAdd={(wanted) => acts.add.run(wanted)} />
      <Loaded query={list}>
        {(all) =>
          all.length === 0 ? (
            <StateView icon="scan" title={places.empty} text={places.emptyText} />
          ) : (
            <Panel
              title={places.listTitle}
              aside={places.count(inUse(all).length, all.length - inUse(all).length)}
              className="desk-places__list"
            >
              <View className="desk-places__print">
                <Button
                  kind="main"
                  icon="print"
                  disabled={inUse(all).length === 0}
                  waiting={acts.print.pending}
                  onPress={() => void acts.print.run(null)}
                >
                  {places.print}
                </Button>
              </View>
              {all.map((place) => (
                <PlaceRow key={place.id} place={place} acts={acts} />
              ))}
            </Panel>
          )
        }
      </Loaded>
    </>
  );
}
