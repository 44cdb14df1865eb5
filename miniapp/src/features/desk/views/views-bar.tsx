import { View } from '@tarojs/components';
import type { MatterColumn } from '@youying/shared/domain/saved-view';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { confirm, toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import { Sheet } from '@/ui/sheet';
import { filtersOf, type QueueFilters } from '../queues';
import { useShortcuts } from '../use-shortcuts';
import { type SavedView, useViews } from './queries';
import './views-bar.scss';

export interface ViewsBarProps {
  filters: QueueFilters;
  columns: readonly MatterColumn[];
  onChoose: (filters: QueueFilters, columns: readonly MatterColumn[]) => void;
}

const isSame = (one: QueueFilters, other: QueueFilters): boolean =>
  (['queue', 'department', 'kind', 'priority', 'status', 'q'] as const).every((name) => one[name] === other[name]);

/** The views as chips; what may be done to the chosen one beside them. */
export function ViewsBar({ filters, columns, onChoose }: ViewsBarProps) {
  const { table } = useTexts().desk;
  const query = useViews();
  const [saving, setSaving] = useState(false);
  const views = query.data ?? [];
  const chosen = views.find((view) => isSame(filtersOf(view.filters), filters));
  return (
    <View className="desk-views">
      {views.map((view) => (
        <View
          key={view.id}
          className={classNames('desk-views__chip', { 'desk-views__chip--chosen': view.id === chosen?.id })}
          ariaRole="button"
          ariaLabel={view.own ? view.name : `${view.name} ${table.sharedBy(view.by)}`}
          onClick={() => onChoose(filtersOf(view.filters), view.columns as MatterColumn[])}
        >
          {view.shared && <Icon name="users" size="small" />}
          {view.name}
        </View>
      ))}
      {chosen === undefined ? (
        <Button small kind="link" onPress={() => setSaving(true)}>
          {table.saveView}
        </Button>
      ) : (
        <Acts view={chosen} columns={columns} onChanged={query.refresh} />
      )}
      {saving && (
        <NameDialog filters={filters} columns={columns} onSaved={query.refresh} onClose={() => setSaving(false)} />
      )}
    </View>
  );
}

interface ActsProps {
  view: SavedView;
  columns: readonly MatterColumn[];
  onChanged: () => Promise<void>;
}

function Acts({ view, columns, onChanged }: ActsProps) {
  const { table } = useTexts().desk;
  const path = { id: view.id };
  const act = useAct(async (perform: () => Promise<unknown>) => {
    await perform();
    await onChanged();
  }, explain);
  const may = (name: (typeof view.actions)[number]) => view.actions.includes(name);
  const otherColumns = view.columns.join() !== columns.join();
  const remove = async () => {
    const sure = {
      title: table.removeQuestion(view.name),
      text: table.removeText,
      yes: table.removeView,
      no: table.keep,
    };
    if (await confirm(sure)) await act.run(() => call('deleteView', { path, body: { version: view.version } }));
  };
  return (
    <>
      {may('changeView') && otherColumns && (
        <Button
          small
          kind="link"
          waiting={act.pending}
          onPress={() =>
            void act.run(() => call('changeView', { path, body: { columns: [...columns], version: view.version } }))
          }
        >
          {table.overwrite}
        </Button>
      )}
      {may('shareView') && (
        <Button
          small
          kind="link"
          waiting={act.pending}
          onPress={() => void act.run(() => call('shareView', { path, body: { shared: !view.shared } }))}
        >
          {view.shared ? table.unshare : table.share}
        </Button>
      )}
      {may('deleteView') && (
        <Button small kind="link" waiting={act.pending} onPress={() => void remove()}>
          {table.removeView}
        </Button>
      )}
    </>
  );
}

interface NameDialogProps {
  filters: QueueFilters;
  columns: readonly MatterColumn[];
  onSaved: () => Promise<void>;
  onClose: () => void;
}

function NameDialog({ filters, columns, onSaved, onClose }: NameDialogProps) {
  const texts = useTexts();
  const { table } = texts.desk;
  const [name, setName] = useState('');
  const save = useAct(async (words: string, idempotencyKey) => {
    await call('saveView', { body: { name: words, filters, columns: [...columns] } }, { idempotencyKey });
    toast(table.viewSaved);
    onClose();
    await onSaved();
  }, explain);
  const words = name.trim();
  const send = () => void save.run(words);
  useShortcuts({ 'control+enter': words === '' ? undefined : send });
  return (
    <Sheet
      open
      title={table.saveView}
      onClose={onClose}
      footer={
        <>
          <Button grow={1} onPress={onClose}>
            {texts.common.cancel}
          </Button>
          <Button kind="main" grow={1} shortcut="Ctrl ↵" disabled={words === ''} waiting={save.pending} onPress={send}>
            {table.save}
          </Button>
        </>
      }
    >
      <Field id="view-name" label={table.viewName} value={name} onChange={setName} maxLength={40} onConfirm={send} />
    </Sheet>
  );
}
