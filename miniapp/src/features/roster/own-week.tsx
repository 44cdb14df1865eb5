import { View } from '@tarojs/components';
import { shanghaiDay } from '@youying/shared/domain/time';
import { useTexts } from '@/i18n';
import { now } from '@/platform/clock';
import { useMe } from '@/platform/session';
import { Card } from '@/ui/card';
import { Loaded } from '@/ui/loaded';
import { Row } from '@/ui/row';
import { useRosterWeek } from './queries';
import { dayLabel, daysFrom, shiftsOf, shiftText, weekdayOf } from './week';

/** The own shifts from Monday to Sunday. */
export function OwnWeek() {
  const { roster, marks } = useTexts();
  const { id } = useMe();
  const week = useRosterWeek(shanghaiDay(now()), undefined);
  return (
    <Loaded query={week}>
      {({ from, items }) => {
        const shifts = items.find(({ person }) => person.id === id)?.shifts ?? [];
        return (
          <Card>
            {daysFrom(Date.parse(from)).map((day) => {
              const own = shiftsOf(shifts, day);
              const text = own.map((shift) => shiftText(shift, roster.nextDay)).join(marks.list);
              const title = `${roster.weekdays[weekdayOf(day)]} ${dayLabel(day)}`;
              return <Row key={day} title={title} aside={own.length === 0 ? roster.off : text} />;
            })}
            <View />
          </Card>
        );
      }}
    </Loaded>
  );
}
