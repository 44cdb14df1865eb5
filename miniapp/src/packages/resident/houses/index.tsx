import { View } from '@tarojs/components';
import { useHousehold } from '@/features/houses/queries';
import { useTexts } from '@/i18n';
import { go } from '@/platform/navigate';
import { useMe } from '@/platform/session';
import { ActBar } from '@/ui/act-bar';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { Row } from '@/ui/row';

/** 房屋和家人. */
export default function HousesPage() {
  const { titles, join } = useTexts();
  const { houses } = useMe();
  return (
    <Page
      title={titles.houses}
      backTo="me"
      footer={
        <ActBar>
          <Button kind="main" grow={1} onPress={() => go('joinHouse')}>
            {join.another}
          </Button>
        </ActBar>
      }
    >
      {houses.map((house) => (
        <Card key={house.id}>
          <View className="text-section">{house.name}</View>
          <View className="text-secondary">{`${house.community.name} · ${join.relations[house.relation]}`}</View>
          <Household houseId={house.id} />
        </Card>
      ))}
    </Page>
  );
}

function Household({ houseId }: { houseId: string }) {
  const { join } = useTexts();
  const household = useHousehold(houseId);
  return (
    <Loaded query={household} cards={1}>
      {({ members }) =>
        members.map((member) => <Row key={member.id} title={member.name} aside={join.relations[member.relation]} />)
      }
    </Loaded>
  );
}
