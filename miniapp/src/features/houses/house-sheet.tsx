import { useTexts } from '@/i18n';
import { Icon } from '@/ui/icon';
import { Row } from '@/ui/row';
import { Sheet } from '@/ui/sheet';
import { useHouse } from './use-house';

export function HouseSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { home } = useTexts();
  const { house: current, houses, choose } = useHouse();
  const take = (id: string) => {
    choose(id);
    onClose();
  };
  return (
    <Sheet open={open} title={home.chooseHouse} onClose={onClose}>
      {houses.map((house) => (
        <Row
          key={house.id}
          title={house.name}
          text={house.community.name}
          strong={house.id === current?.id}
          aside={house.id === current?.id ? <Icon name="check" /> : undefined}
          onPress={() => take(house.id)}
        />
      ))}
    </Sheet>
  );
}
