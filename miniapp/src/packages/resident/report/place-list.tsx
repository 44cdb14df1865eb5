import { usePlaces } from '@/features/places/queries';
import { useTexts } from '@/i18n';
import { Row } from '@/ui/row';
import { Sheet } from '@/ui/sheet';

export interface PlaceListProps {
  communityId: string | undefined;
  onChoose: (name: string) => void;
  onClose: () => void;
}

/** The public places of the community to choose from. */
export function PlaceList({ communityId, onChoose, onClose }: PlaceListProps) {
  const { places } = useTexts();
  const { data = [] } = usePlaces(communityId);
  return (
    <Sheet open title={places.listTitle} onClose={onClose}>
      {data.map(({ id, name, kind }) => (
        <Row
          key={id}
          icon={kind === 'lift' ? 'elevator' : kind === 'room' ? 'door' : 'pin'}
          title={name}
          text={places.kinds[kind]}
          onPress={() => {
            onChoose(name);
            onClose();
          }}
        />
      ))}
    </Sheet>
  );
}
