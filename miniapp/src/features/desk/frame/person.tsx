import { View } from '@tarojs/components';
import { shiftNameOf } from '@youying/shared/domain/staff/shift-name';
import { useOwnShifts } from '@/features/roster/own-shift';
import { shiftNow, shiftText } from '@/features/roster/week';
import { wornRole } from '@/features/session/roles';
import { useTexts } from '@/i18n';
import { useNow } from '@/platform/clock';
import { useMe, useSession } from '@/platform/session';
import { Avatar } from '@/ui/avatar';

const TICK_MS = 60_000;

/** Who is here, and until when: whoever has no shift today is called by their role. */
export function Person() {
  const { name, photoUrl } = useMe();
  return (
    <View className="desk-top__person">
      <Avatar name={name ?? ''} photoUrl={photoUrl} size="small" tone="strong" />
      <View className="desk-top__name">{name}</View>
      <View className="desk-top__duty">
        <Duty />
      </View>
    </View>
  );
}

function Duty() {
  const { roles, roster } = useTexts();
  const session = useSession();
  const shift = shiftNow(useOwnShifts(), useNow(TICK_MS));
  if (shift !== undefined) {
    const named = roster.shiftNames[shiftNameOf(Date.parse(shift.from))];
    return <>{`${named} ${shiftText(shift, roster.nextDay)}`}</>;
  }
  return <>{session === null ? '' : roles[wornRole(session)]}</>;
}
