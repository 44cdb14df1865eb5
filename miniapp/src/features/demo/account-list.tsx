import { View } from '@tarojs/components';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { Avatar } from '@/ui/avatar';
import { Card } from '@/ui/card';
import { explain } from '@/ui/explain';
import { Icon } from '@/ui/icon';
import { enterAs } from '../session/enter';
import { type DemoAccount, groupAccounts } from './accounts';
import './account-list.scss';

/** Tap a person and be inside as that person. */
export function AccountList({ accounts, onEntered }: { accounts: readonly DemoAccount[]; onEntered?: () => void }) {
  const texts = useTexts();
  const [entering, setEntering] = useState<string | null>(null);
  const tap = async (account: string) => {
    if (entering !== null) return;
    setEntering(account);
    try {
      await enterAs(account);
      onEntered?.();
    } catch (error) {
      explain(error);
    } finally {
      setEntering(null);
    }
  };
  const rolesOf = (account: DemoAccount) =>
    account.roles.map((role) => texts.roles[role] ?? role).join(texts.marks.list);
  return (
    <>
      {groupAccounts(accounts).map((group) => (
        <Card key={group.side}>
          <View className="text-secondary">{texts.start.groups[group.side]}</View>
          {group.accounts.map((account) => (
            <View
              key={account.account}
              id={`account-${account.account}`}
              className="account-list__row"
              ariaRole="button"
              onClick={() => void tap(account.account)}
            >
              <Avatar name={account.name} tone={group.side === 'resident' ? 'plain' : 'weak'} />
              <View className="account-list__who">
                <View className="text-section">{account.name}</View>
                <View className="text-secondary">
                  {entering === account.account
                    ? texts.start.entering
                    : [rolesOf(account), account.community?.name, account.account].filter(Boolean).join(' · ')}
                </View>
              </View>
              <Icon name="chevronRight" className="account-list__chevron" />
            </View>
          ))}
        </Card>
      ))}
    </>
  );
}
