import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { Button } from '@/ui/button';
import { missingCount } from '../conditions';
import { type DeskAct, sideActs, type Waiting } from '../next';
import { openCloseOut } from '../place';
import type { Matter } from '../types';
import { actIcons, keyOf, labelOf } from './next-bar';
import './acts-row.scss';

export interface ActsRowProps {
  matter: Matter;
  waiting: Waiting | null;
  onAct: (act: DeskAct) => void;
}

/** What is always at hand; drawn from the `actions` of the view. */
export function ActsRow({ matter, waiting, onAct }: ActsRowProps) {
  const { acts } = useTexts().desk;
  const lacking = matter.status === 'closed' ? 0 : missingCount(matter);
  const label = (act: DeskAct) =>
    act === 'dispatch' && matter.workOrders.length > 0 ? acts.addDepartment : labelOf(act, waiting, acts);
  return (
    <View className="desk-acts">
      {sideActs(matter, waiting).map((act) => (
        <Button
          key={act}
          // One line at 1440: an icon for what is done all day.
          icon={keyOf(act) === undefined || act === 'link' ? undefined : actIcons[act]}
          shortcut={keyOf(act)}
          onPress={() => onAct(act)}
        >
          {label(act)}
        </Button>
      ))}
      <View className="desk-acts__space" />
      {matter.registeredAt !== null && (
        <>
          {lacking > 0 && <View className="text-secondary">{acts.missing(lacking)}</View>}
          <Button icon="check" shortcut="X" onPress={() => openCloseOut(matter.id)}>
            {acts.requirements}
          </Button>
        </>
      )}
    </View>
  );
}
