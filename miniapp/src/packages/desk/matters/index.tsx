import { View } from '@tarojs/components';
import type { MatterColumn } from '@youying/shared/domain/saved-view';
import { useState } from 'react';
import { BulkBar } from '@/features/desk/bulk/bulk-bar';
import { USUAL_COLUMNS } from '@/features/desk/bulk/columns';
import { NOTHING_CHOSEN } from '@/features/desk/bulk/selection';
import { DeskPage } from '@/features/desk/frame';
import { useQueueList } from '@/features/desk/queue-queries';
import { filtersOf, type QueueFilters } from '@/features/desk/queues';
import { usePaused } from '@/features/desk/use-paused';
import { ViewsBar } from '@/features/desk/views/views-bar';
import { useTexts } from '@/i18n';
import { useAddress } from '@/platform/address';
import { goBack, useParameter } from '@/platform/navigate';
import { changePreferences, preferences } from '@/platform/preferences';
import { useStore } from '@/platform/store';
import { Loaded } from '@/ui/loaded';
import { StateView } from '@/ui/state';
import { ColumnsDialog } from './columns-dialog';
import { Filters } from './filters';
import { MatterTable } from './table';
import './index.scss';

/** 事项表: many matters at once: narrowed, kept as a view, chosen, acted upon, taken along. */
export default function MattersPage() {
  return (
    <DeskPage current="desk" shortcuts={{ escape: () => goBack('desk') }}>
      <Matters />
    </DeskPage>
  );
}

function useFiltersOfAddress(): QueueFilters {
  const address = {
    queue: useParameter('queue'),
    department: useParameter('department'),
    kind: useParameter('kind'),
    priority: useParameter('priority'),
    status: useParameter('status'),
    q: useParameter('q'),
  };
  return filtersOf(address);
}

function Matters() {
  const { table } = useTexts().desk;
  const [filters, setFilters] = useState(useFiltersOfAddress());
  const columns = useStore(preferences).matterColumns ?? USUAL_COLUMNS;
  const setColumns = (chosen: readonly MatterColumn[]) => changePreferences({ matterColumns: chosen });
  const [selection, setSelection] = useState(NOTHING_CHOSEN);
  const [choosingColumns, setChoosingColumns] = useState(false);
  const words = usePaused(filters.q ?? '');
  const list = useQueueList(filtersOf({ ...filters, q: words }));
  const entries = list.data?.entries ?? [];
  // What is no longer listed is no longer chosen: nobody acts on what they do not see.
  const chosen = entries.filter(({ ticketId }) => selection.ids.has(ticketId)).map(({ ticketId }) => ticketId);
  const narrow = (next: QueueFilters) => {
    setFilters(next);
    setSelection(NOTHING_CHOSEN);
  };
  useAddress('deskMatters', { ...filters }, (parameters) => narrow(filtersOf(parameters)));
  return (
    <View className="desk-matters">
      <Filters filters={filters} onChange={narrow} onColumns={() => setChoosingColumns(true)} />
      <View className="desk-matters__views">
        <ViewsBar
          filters={filters}
          columns={columns}
          onChoose={(next, shown) => {
            narrow(next);
            setColumns(shown);
          }}
        />
      </View>
      <Loaded query={list} cards={6}>
        {(pages) =>
          pages.entries.length === 0 ? (
            <StateView icon="search" title={table.nothing} text={table.nothingText} />
          ) : (
            <MatterTable
              pages={pages}
              columns={columns}
              selection={selection}
              onSelect={setSelection}
              onMore={list.showMore}
              loading={list.loading}
            />
          )
        }
      </Loaded>
      <BulkBar
        chosen={chosen}
        entries={entries}
        onRelease={() => setSelection(NOTHING_CHOSEN)}
        onDone={() => void list.refresh()}
      />
      {choosingColumns && (
        <ColumnsDialog columns={columns} onChange={setColumns} onClose={() => setChoosingColumns(false)} />
      )}
    </View>
  );
}
