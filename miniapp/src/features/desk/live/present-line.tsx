import { View } from '@tarojs/components';
import type { PresentPerson } from '@youying/shared/domain/live/frames';
import { useTexts } from '@/i18n';
import { Avatar } from '@/ui/avatar';
import './present-line.scss';

const SHOWN = 2;

/** 周敏也在看: who else has this matter open, so that two do not do the same. */
export function PresentLine({ people }: { people: readonly PresentPerson[] }) {
  const { live } = useTexts().desk;
  if (people.length === 0) return null;
  const writer = people.find(({ doing }) => doing === 'writing');
  const shown = people.slice(0, SHOWN);
  const names = shown.map(({ name }) => name).join(live.and);
  const words =
    writer !== undefined
      ? live.writing(writer.name)
      : people.length > SHOWN
        ? live.manyLooking(names, people.length)
        : live.looking(names);
  return (
    <View className="desk-present" ariaRole="status">
      {shown.map(({ id, name }) => (
        <Avatar key={id} name={name} photoUrl={null} size="small" tone="plain" />
      ))}
      <View className="desk-present__words">{words}</View>
    </View>
  );
}
