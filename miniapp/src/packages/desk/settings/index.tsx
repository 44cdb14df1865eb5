import { View } from '@tarojs/components';
import { useState } from 'react';
import { DeskPage } from '@/features/desk/frame';
import { Menu } from '@/features/settings/menu';
import { editsOf, POLICY_SECTIONS, type PolicyDraft, policiesBySection } from '@/features/settings/policies';
import { usePolicies, usePolicyChanges, useSettingsCommunity } from '@/features/settings/queries';
import { useTexts } from '@/i18n';
import type { Answer } from '@/platform/api/contract';
import { goBack } from '@/platform/navigate';
import { aria } from '@/ui/aria';
import { Loaded } from '@/ui/loaded';
import { StateView } from '@/ui/state';
import { ChangeCard } from './change-card';
import { History } from './history';
import { SectionTable } from './section-table';
import './index.scss';

/** 设置, 时限与回访: change a number, see what it would do, keep the way back. */
export default function SettingsPage() {
  const { settings } = useTexts();
  const community = useSettingsCommunity();
  const policies = usePolicies(community?.id);
  return (
    <DeskPage current="settings" shortcuts={{ escape: () => goBack('todo') }}>
      {community === null ? (
        <StateView icon="lock" title={settings.none} text={settings.noneText} />
      ) : (
        <Loaded query={policies}>
          {(list) => <Panes community={community} list={list} onChanged={policies.refresh} />}
        </Loaded>
      )}
    </DeskPage>
  );
}

interface PanesProps {
  community: { id: string; name: string };
  list: Answer<'listPolicies'>;
  onChanged: () => Promise<void>;
}

function Panes({ community, list, onChanged }: PanesProps) {
  const [draft, setDraft] = useState<PolicyDraft>({});
  const history = usePolicyChanges(community.id);
  const sections = policiesBySection(list.items);
  const edits = editsOf(list.items, draft);
  const changed = async () => {
    await Promise.all([onChanged(), history.refresh()]);
  };
  return (
    <View className="desk-settings">
      <Menu current="policies" community={community.name} />
      <View className="desk-settings__tables" {...aria({ tabIndex: 0 })}>
        {POLICY_SECTIONS.map((section) =>
          sections[section].length === 0 ? null : (
            <SectionTable
              key={section}
              section={section}
              policies={sections[section]}
              all={list.items}
              draft={draft}
              onType={(key, text) => setDraft({ ...draft, [key]: text })}
            />
          ),
        )}
      </View>
      <View className="desk-settings__side">
        <ChangeCard
          communityId={community.id}
          version={list.version}
          edits={edits}
          onDiscard={() => setDraft({})}
          onSaved={async () => {
            setDraft({});
            await changed();
          }}
          onConflict={changed}
        />
        <Loaded query={history} cards={2}>
          {(changes) => <History changes={changes} onUndone={changed} />}
        </Loaded>
      </View>
    </View>
  );
}
