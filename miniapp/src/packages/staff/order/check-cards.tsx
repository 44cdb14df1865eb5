import { View } from '@tarojs/components';
import { PictureField } from '@/features/media/picture-field';
import type { WorkOrder } from '@/features/work-orders/api';
import { COURTESIES, toggleCourtesy } from '@/features/work-orders/site-check';
import type { useSiteCheck } from '@/features/work-orders/use-site-check';
import { useTexts } from '@/i18n';
import { go } from '@/platform/navigate';
import { aria } from '@/ui/aria';
import { Card } from '@/ui/card';
import { classNames } from '@/ui/class-names';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import { Segments } from '@/ui/segments';

export interface CheckCardsProps {
  order: WorkOrder;
  siteCheck: ReturnType<typeof useSiteCheck>;
}

/** Three courtesies (WRK-4), then compare (WRK-5), then prove. */
export function CheckCards({ order, siteCheck }: CheckCardsProps) {
  const { onsite } = useTexts().staff;
  const { check, change } = siteCheck;
  return (
    <>
      <Card>
        <View className="staff-card__head">
          <View className="text-section">{onsite.courtesies}</View>
          <View className="staff-card__link" ariaRole="button" onClick={() => go('badge')}>
            <Icon name="badge" />
            {onsite.openBadge}
          </View>
        </View>
        <View className="staff-courtesies">
          {COURTESIES.map((courtesy) => {
            const done = check.courtesies.includes(courtesy);
            return (
              <View
                key={courtesy}
                className={classNames('staff-courtesy', { 'staff-courtesy--done': done })}
                ariaRole="checkbox"
                {...aria({ ariaChecked: done ? 'true' : 'false' })}
                onClick={() => change({ courtesies: toggleCourtesy(check, courtesy) })}
              >
                <View className="staff-courtesy__dot">{done && <Icon name="check" size="small" />}</View>
                {onsite.courtesy[courtesy]}
              </View>
            );
          })}
        </View>
      </Card>
      <Card>
        <View className="text-section">{onsite.sameAsReported}</View>
        <View className="text-secondary">{onsite.reported(order.matter.description)}</View>
        <View className="staff-compare">
          <Segments
            value={check.compared}
            onChange={(compared) => change({ compared })}
            options={[
              { value: 'same', label: onsite.same, icon: check.compared === 'same' ? 'check' : undefined },
              {
                value: 'different',
                label: onsite.different,
                icon: check.compared === 'different' ? 'check' : undefined,
              },
            ]}
          />
          {check.compared === 'different' && (
            <Field
              value={check.found}
              placeholder={onsite.found}
              maxLength={300}
              onChange={(found) => change({ found })}
            />
          )}
        </View>
        <View className="staff-photos__head">
          <View className="text-section">{onsite.photosBefore}</View>
          <View className="text-secondary">{onsite.atLeastOne}</View>
        </View>
        <PictureField label={onsite.takePhoto} files={check.photos} onChange={(photos) => change({ photos })} />
      </Card>
    </>
  );
}
