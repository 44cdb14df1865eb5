import { View } from '@tarojs/components';
import { DEPARTMENTS } from '@youying/shared/domain/roles';
import { useState } from 'react';
import type { Matter } from '@/features/desk/types';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useTexts } from '@/i18n';
import { aria } from '@/ui/aria';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { Select } from '@/ui/select';
import type { OrderDraft } from './use-order-draft';
import './department-tabs.scss';

/** One tab per department that works on the matter; those that have an order already are ticked (DSP-1). */
export function DepartmentTabs({ matter, draft }: { matter: Matter; draft: OrderDraft }) {
  const { dispatch, words } = useTexts().desk;
  const [adding, setAdding] = useState(false);
  const { departments, department, chooseDepartment, nextDepartment } = draft;
  const further = DEPARTMENTS.filter((name) => !departments.includes(name));
  const sent = (name: string) =>
    matter.workOrders.some((order) => order.department === name && order.status !== 'returned');
  useShortcuts({ arrowRight: nextDepartment });
  return (
    <View className="desk-departments">
      {departments.map((name) => (
        <View
          key={name}
          className={classNames('desk-departments__tab', { 'desk-departments__tab--chosen': name === department })}
          ariaRole="button"
          {...aria({ ariaPressed: name === department ? 'true' : 'false' })}
          onClick={() => chooseDepartment(name)}
        >
          {sent(name) && <Icon name="check" size="small" />}
          {words.departments[name]}
        </View>
      ))}
      {further.length > 0 &&
        (adding ? (
          <Select
            name={dispatch.another}
            placeholder={dispatch.another}
            value=""
            onChange={(value) => {
              const chosen = further.find((name) => name === value);
              setAdding(false);
              if (chosen !== undefined) chooseDepartment(chosen);
            }}
            options={further.map((value) => ({ value, label: words.departments[value] }))}
          />
        ) : (
          <View className="desk-departments__add" ariaRole="button" onClick={() => setAdding(true)}>
            <Icon name="plus" size="small" />
            {dispatch.another}
          </View>
        ))}
    </View>
  );
}
