import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { clockTime } from '@/i18n/format';
import { useNow } from '@/platform/clock';
import { useSession } from '@/platform/session';
import { Card } from '@/ui/card';
import { Page } from '@/ui/page';
import { Picture } from '@/ui/picture';
import './index.scss';

/** 工作证, to be held out at the door (WRK-4). The running time shows that it is no picture of a picture. */
export default function BadgePage() {
  const { staff, departments, appName } = useBadgeTexts();
  const now = useNow();
  const me = useSession()?.me;
  if (me === undefined) return <Page title={staff.onsite.badgeTitle}>{null}</Page>;
  const grant = me.roles.find(({ department }) => department !== null) ?? me.roles[0];
  const name = me.name ?? '';
  return (
    <Page title={staff.onsite.badgeTitle} backTo="orders">
      <Card className="staff-badge">
        <View className="text-secondary">{[appName, grant?.community?.name].filter(Boolean).join(' · ')}</View>
        {me.photoUrl === null ? (
          <View className="staff-badge__photo">{name.slice(0, 1)}</View>
        ) : (
          <Picture className="staff-badge__photo" src={me.photoUrl} label={name} mode="aspectFill" />
        )}
        <View className="text-figure">{name}</View>
        <View className="text-section">{grant?.department ? departments[grant.department] : ''}</View>
        <View className="text-body">
          {me.badgeNo === null ? staff.onsite.badgeNoneNo : staff.onsite.badgeNo(me.badgeNo)}
        </View>
        <View className="staff-badge__valid">{staff.onsite.badgeValid(clockTime(now))}</View>
      </Card>
      <View className="text-secondary">{staff.onsite.badgeText}</View>
    </Page>
  );
}

function useBadgeTexts() {
  const { staff, departments, common } = useTexts();
  return { staff, departments, appName: common.appName };
}
