import { View } from '@tarojs/components';
import type { WorkOrder } from '@/features/tickets/types';
import { useTexts } from '@/i18n';
import { Avatar } from '@/ui/avatar';
import { Picture } from '@/ui/picture';
import { Sheet } from '@/ui/sheet';

export interface BadgeSheetProps {
  open: boolean;
  onClose: () => void;
  assignee: NonNullable<WorkOrder['assignee']>;
  department: string | undefined;
}

/** 看工作证: face, name and number to compare at the door. */
export function BadgeSheet({ open, onClose, assignee, department }: BadgeSheetProps) {
  const { matters, departments } = useTexts();
  return (
    <Sheet open={open} title={matters.badge} onClose={onClose}>
      <View className="matter__face-card">
        {assignee.photoUrl === null ? (
          <Avatar name={assignee.name} tone="strong" />
        ) : (
          <Picture className="matter__face" src={assignee.photoUrl} label={assignee.name} mode="aspectFill" />
        )}
        <View className="text-title">{assignee.name}</View>
        <View className="text-secondary">
          {[departments[department ?? ''], assignee.badgeNo === null ? '' : matters.badgeNo(assignee.badgeNo)]
            .filter(Boolean)
            .join(' · ')}
        </View>
        <View className="text-secondary">{matters.badgeText}</View>
      </View>
    </Sheet>
  );
}
