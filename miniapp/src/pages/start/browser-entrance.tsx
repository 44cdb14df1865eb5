import { View } from '@tarojs/components';
import { useState } from 'react';
import { AccountList } from '@/features/demo/account-list';
import type { DemoAccount } from '@/features/demo/accounts';
import { useDemoAccounts } from '@/features/demo/use-accounts';
import { StaffLogin } from '@/features/session/staff-login';
import { useTexts } from '@/i18n';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';

/** The demo's people where there is a demo; staff at a computer everywhere. */
export function BrowserEntrance() {
  const accounts = useDemoAccounts();
  return (
    <Loaded query={accounts}>
      {(people) => (people === null ? <StaffLogin /> : <DemoEntrance people={people} />)}
    </Loaded>
  );
}

function DemoEntrance({ people }: { people: readonly DemoAccount[] }) {
  const { start } = useTexts();
  const [asStaff, setAsStaff] = useState(false);
  return (
    <>
      {!asStaff && <View className="text-secondary">{start.demoText}</View>}
      <View className="start__other">
        <Button kind="link" small onPress={() => setAsStaff(!asStaff)}>
          {asStaff ? start.backToDemo : start.staffLogin}
        </Button>
      </View>
      {asStaff ? <StaffLogin /> : <AccountList accounts={people} />}
    </>
  );
}
