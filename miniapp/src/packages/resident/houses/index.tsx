import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { go } from '@/platform/navigate';
import { useMe } from '@/platform/session';
import { ActBar } from '@/ui/act-bar';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Page } from '@/ui/page';

/** 房屋和家人: one's own houses. Who else is registered there only the desk reads (access: getHousehold). */
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
        </Card>
      ))}
    </Page>
  );
}
