import { View } from '@tarojs/components';
import { spaced } from '@youying/shared/domain/house-words';
import { type Outage, useOutages } from '@/features/outages/queries';
import { useTexts } from '@/i18n';
import { go } from '@/platform/navigate';
import { Icon } from '@/ui/icon';
import { useHousehold } from '../queries';
import './outages.scss';

const reaches = ({ whole, places }: Pick<Outage, 'whole' | 'places'>, buildingId: string): boolean =>
  whole || places.some(({ building }) => building.id === buildingId);

/** Whether water or power is off where this house stands: asked in every second call. */
export function HouseOutages({ houseId }: { houseId: string | null }) {
  const { matter } = useTexts().desk;
  const building = useHousehold(houseId).data?.house.building;
  const outages = useOutages('open').data;
  if (building === undefined || outages === undefined) return null;
  const here = outages.filter((outage) => reaches(outage, building.id));
  if (here.length === 0) {
    return (
      <View className="house-outages text-secondary">
        <Icon name="drop" size="small" />
        {matter.noOutage(spaced(building.name))}
      </View>
    );
  }
  return (
    <>
      {here.map(({ id, line }) => (
        <View key={id} className="house-outages tone-amber" ariaRole="link" onClick={() => go('deskOutages')}>
          <Icon name="drop" size="small" />
          {line}
        </View>
      ))}
    </>
  );
}
