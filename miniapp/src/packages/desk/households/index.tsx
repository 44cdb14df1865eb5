import { View } from '@tarojs/components';
import { useState } from 'react';
import { DeskPage } from '@/features/desk/frame';
import { HouseholdPane } from '@/features/desk/household';
import { Looks } from '@/features/desk/looks';
import { HouseSearch } from '@/features/desk/parts/house-search';
import { openMatter } from '@/features/desk/place';
import type { House } from '@/features/desk/types';
import { useTexts } from '@/i18n';
import { goBack, useParameter } from '@/platform/navigate';
import { classNames } from '@/ui/class-names';
import { StateView } from '@/ui/state';
import { JoinRequests } from './join-requests';
import { Tags } from './tags';
import './index.scss';

/** 业户档案: who lives where, what was; and who asks to be let in. */
export default function HouseholdsPage() {
  const { admin } = useTexts().desk;
  const asked = useParameter('houseId');
  const [house, setHouse] = useState<Pick<House, 'id'> | null>(asked === undefined ? null : { id: asked });
  return (
    <DeskPage current="households" shortcuts={{ escape: () => (house === null ? goBack('desk') : setHouse(null)) }}>
      <View className={classNames('desk-households', { 'desk-households--chosen': house !== null })}>
        <View className="desk-households__left">
          <View className="text-title">{admin.households}</View>
          <HouseSearch placeholder={admin.searchHouse} onChoose={setHouse} />
          <JoinRequests onLook={setHouse} />
        </View>
        <View className="desk-households__right">
          {house === null ? (
            <StateView icon="folder" title={admin.pickHouse} />
          ) : (
            <>
              <HouseholdPane key={house.id} houseId={house.id} onOpen={openMatter} onClose={() => setHouse(null)} />
              <Tags key={`tags-${house.id}`} houseId={house.id} />
              <Looks key={`looks-${house.id}`} type="household" subjectId={house.id} />
            </>
          )}
        </View>
      </View>
    </DeskPage>
  );
}
