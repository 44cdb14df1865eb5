import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { DeskPage } from '@/features/desk/frame';
import { useHeld } from '@/features/fees/use-held';
import { Menu } from '@/features/settings/menu';
import {
  draftLike,
  editsOf,
  isPolicyPart,
  POLICY_PARTS,
  type PolicyDraft,
  type PolicyPart,
  policiesBySection,
} from '@/features/settings/policies';
import {
  CHANGES_SHOWN,
  type OwnRule,
  type Policy,
  type PolicyChange,
  usePolicies,
  usePolicyChanges,
  useSettingsCommunity,
} from '@/features/settings/queries';
import { useTexts } from '@/i18n';
import { PAGE } from '@/platform/api/all-pages';
import type { Answer } from '@/platform/api/contract';
import { toast } from '@/platform/device';
import { goBack, useParameter } from '@/platform/navigate';
import { aria } from '@/ui/aria';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { StateView } from '@/ui/state';
import { ChangeCard } from './change-card';
import { CopyFrom } from './copy-from';
import { History } from './history';
import { OwnRules } from './own-rules';
import { RatesNow } from './rates-now';
import { RuleDialog } from './rule-dialog';
import { ScoreForm } from './score-form';
import { SectionTable } from './section-table';
import './index.scss';

/** 设置, 时限与回访, 目标, 质检表: change a number, see what it would do, keep the way back. */
export default function SettingsPage() {
  const { settings } = useTexts();
  const community = useSettingsCommunity();
  const policies = usePolicies(community?.id);
  const asked = useParameter('part');
  const part = isPolicyPart(asked) ? asked : 'policies';
  return (
    <DeskPage current="settings" shortcuts={{ escape: () => goBack('todo') }}>
      {community === null ? (
        <StateView icon="lock" title={settings.none} text={settings.noneText} />
      ) : (
        <Loaded query={policies}>
          {(list) => <Panes part={part} community={community} list={list} onChanged={policies.refresh} />}
        </Loaded>
      )}
    </DeskPage>
  );
}

interface PanesProps {
  part: PolicyPart;
  community: { id: string; name: string };
  list: Answer<'listPolicies'>;
  onChanged: () => Promise<void>;
}

/** What stands below the numbers: where one is, and what is no number. */
const BELOW: Readonly<Partial<Record<PolicyPart, ReactNode>>> = { targets: <RatesNow />, quality: <ScoreForm /> };

/** Of a number by its key, of an own callback by what it is for. */
const isAbout = ({ changes, callbackRule }: PolicyChange, looked: string): boolean =>
  callbackRule?.subject === looked || changes.some(({ key }) => key === looked);

/** A callback that was taken away is named by its history. */
const labelOf = (list: Answer<'listPolicies'>, changes: readonly PolicyChange[], looked: string): string =>
  list.items.find(({ key }) => key === looked)?.label ??
  changes.find(({ callbackRule }) => callbackRule?.subject === looked)?.callbackRule?.label ??
  '';

function Panes({ part, community, list, onChanged }: PanesProps) {
  const { settings } = useTexts();
  const [draft, setDraft] = useState<PolicyDraft>({});
  const [shown, setShown] = useState(CHANGES_SHOWN);
  // Undefined: no dialog; null: of a new one.
  const [rule, setRule] = useState<OwnRule | null>();
  const [looked, setLooked] = useState<string | null>(null);
  const history = useHeld(usePolicyChanges(community.id, shown));
  const sections = policiesBySection(list.items);
  // The changes of one number stand anywhere among all of them.
  const look = (key: string) => {
    setLooked(key === looked ? null : key);
    setShown(PAGE);
  };
  const edits = editsOf(list.items, draft);
  const copy = (theirs: readonly Policy[], from: string) => {
    const like = draftLike(theirs, list.items, POLICY_PARTS[part], draft);
    setDraft(like);
    toast(settings.copy.taken(from, editsOf(list.items, like).length));
  };
  const changed = async () => {
    await Promise.all([onChanged(), history.refresh()]);
  };
  return (
    <View className="desk-settings">
      <Menu current={part} community={community.name} />
      <View className="desk-settings__tables" {...aria({ tabIndex: 0 })}>
        {POLICY_PARTS[part].map((section, at) =>
          sections[section].length === 0 ? null : (
            <SectionTable
              key={section}
              aside={
                <>
                  {at === 0 && <CopyFrom communityId={community.id} onCopied={copy} />}
                  {section === 'callbacks' && (
                    <Button small icon="plus" onPress={() => setRule(null)}>
                      {settings.rules.add}
                    </Button>
                  )}
                </>
              }
              section={section}
              policies={sections[section]}
              all={list.items}
              draft={draft}
              onType={(key, text) => setDraft({ ...draft, [key]: text })}
              chosen={looked}
              onHistory={look}
              below={
                section === 'callbacks' && list.callbackRules.length > 0 ? (
                  <OwnRules rules={list.callbackRules} chosen={looked} onHistory={look} onChange={setRule} />
                ) : undefined
              }
            />
          ),
        )}
        {BELOW[part]}
      </View>
      {rule !== undefined && (
        <RuleDialog
          communityId={community.id}
          version={list.version}
          rule={rule}
          onKept={changed}
          onClose={() => setRule(undefined)}
        />
      )}
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
          {({ items, nextCursor, total }) => (
            <History
              changes={looked === null ? items : items.filter((change) => isAbout(change, looked))}
              of={looked === null ? null : labelOf(list, items, looked)}
              total={total}
              onAll={() => {
                setLooked(null);
                setShown(PAGE);
              }}
              onUndone={changed}
              more={nextCursor !== null && shown !== PAGE}
            />
          )}
        </Loaded>
      </View>
    </View>
  );
}
