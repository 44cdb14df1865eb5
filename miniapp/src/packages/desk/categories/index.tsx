import { View } from '@tarojs/components';
import { useState } from 'react';
import { DeskPage } from '@/features/desk/frame';
import { Panel } from '@/features/desk/parts/panel';
import { Menu } from '@/features/settings/menu';
import { useSettingsCommunity } from '@/features/settings/queries';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import type { Item } from '@/platform/api/contract';
import { now } from '@/platform/clock';
import { goBack } from '@/platform/navigate';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { useLive } from '@/platform/use-live';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { explain } from '@/ui/explain';
import { Loaded } from '@/ui/loaded';
import { StateView } from '@/ui/state';
import { CategoryDialog } from './category-dialog';
import './index.scss';

type CategorySetting = Item<'listCategorySettings'>;

/** 设置, 类别与派工规则: names, routes and key words of the tree; every change with its reason and a way back (CLS-1, DSP-1). */
export default function CategoriesPage() {
  const { settings } = useTexts();
  const community = useSettingsCommunity();
  return (
    <DeskPage current="settings" shortcuts={{ escape: () => goBack('deskSettings') }}>
      {community === null ? (
        <StateView icon="lock" title={settings.none} text={settings.noneText} />
      ) : (
        <Panes community={community.name} />
      )}
    </DeskPage>
  );
}

type Shown = { setting: CategorySetting } | { parentId: string } | null;

function Panes({ community }: { community: string }) {
  const { categories: labels } = useTexts();
  const [shown, setShown] = useState<Shown>(null);
  const list = useLive('category-settings', ['settings'], async () => (await call('listCategorySettings')).items);
  const changes = useLive(
    'category-changes',
    ['settings'],
    async () => (await call('listCategoryChanges', { query: { limit: 20 } })).items,
  );
  const kept = async () => {
    await Promise.all([list.refresh(), changes.refresh()]);
  };
  return (
    <View className="desk-categories">
      <Menu current="categories" community={community} />
      <View className="desk-categories__tree">
        <Loaded query={list}>
          {(rows) => (
            <>
              {rows
                .filter(({ parentId }) => parentId === null)
                .map((group) => (
                  <Group
                    key={group.id}
                    group={group}
                    leaves={rows.filter(({ parentId }) => parentId === group.id)}
                    onShow={setShown}
                  />
                ))}
            </>
          )}
        </Loaded>
      </View>
      <View className="desk-categories__side">
        <History changes={changes.data ?? []} onUndone={kept} />
      </View>
      {shown !== null && (
        <CategoryDialog
          key={'setting' in shown ? shown.setting.id : 'new'}
          setting={'setting' in shown ? shown.setting : null}
          parentId={'parentId' in shown ? shown.parentId : ''}
          onKept={kept}
          onClose={() => setShown(null)}
        />
      )}
      {list.data?.length === 0 && <StateView icon="list" title={labels.title} />}
    </View>
  );
}

interface GroupProps {
  group: CategorySetting;
  leaves: readonly CategorySetting[];
  onShow: (shown: Shown) => void;
}

function Group({ group, leaves, onShow }: GroupProps) {
  const { categories: labels } = useTexts();
  return (
    <Panel
      title={group.name}
      aside={
        <Button small icon="plus" onPress={() => onShow({ parentId: group.id })}>
          {labels.add}
        </Button>
      }
    >
      {[group, ...leaves].map((row) => (
        <Line key={row.id} row={row} onShow={onShow} />
      ))}
    </Panel>
  );
}

function Line({ row, onShow }: { row: CategorySetting; onShow: (shown: Shown) => void }) {
  const { categories: labels, desk } = useTexts();
  return (
    <View
      className={classNames('desk-categories__row', { 'desk-categories__row--retired': !row.active })}
      ariaRole="button"
      onClick={() => onShow({ setting: row })}
    >
      <View className="desk-categories__name">{row.parentId === null ? labels.whole(row.name) : row.name}</View>
      <View>{desk.words.departments[row.department]}</View>
      <View className="text-secondary one-line">{row.words.slice(0, 6).join(' ')}</View>
      <View className="text-secondary">{row.active ? labels.openMatters(row.openMatters) : labels.retired}</View>
    </View>
  );
}

function History({
  changes,
  onUndone,
}: {
  changes: readonly Item<'listCategoryChanges'>[];
  onUndone: () => Promise<void>;
}) {
  const { categories: labels, marks } = useTexts();
  const language = useLanguage();
  const undo = useAct(async (id: string, idempotencyKey) => {
    await call('undoCategoryChange', { path: { id } }, { idempotencyKey });
    await onUndone();
  }, explain);
  return (
    <Panel title={labels.history}>
      {changes.length === 0 && <View className="desk-categories__change text-secondary">{labels.noHistory}</View>}
      {changes.map((change) => (
        <View key={change.id} className="desk-categories__change">
          <View className="text-section">{marks.named(change.name, change.changes.join(marks.list))}</View>
          <View className="text-secondary">
            {`${change.reason} · ${change.byName} · ${moment(Date.parse(change.at), now(), language)}`}
          </View>
          {change.undone ? (
            <View className="text-secondary">{labels.undone}</View>
          ) : (
            <Button small waiting={undo.pending} onPress={() => void undo.run(change.id)}>
              {labels.undo}
            </Button>
          )}
        </View>
      ))}
    </Panel>
  );
}
