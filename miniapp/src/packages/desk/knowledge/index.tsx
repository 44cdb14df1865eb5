import { View } from '@tarojs/components';
import { useState } from 'react';
import { DeskPage } from '@/features/desk/frame';
import { ListAndPane, ListRow } from '@/features/desk/parts/list-and-pane';
import { useKnowledge } from '@/features/desk/queries';
import { usePaused } from '@/features/desk/use-paused';
import { useWithinSettings, WithinSettings } from '@/features/settings/within';
import { useTexts } from '@/i18n';
import { goBack, useParameter } from '@/platform/navigate';
import { useMeHere } from '@/platform/workplace';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Loaded } from '@/ui/loaded';
import { StateView } from '@/ui/state';
import { Tabs } from '@/ui/tabs';
import { EntryPane } from './entry-pane';
import { OpenQuestions } from './open-questions';
import './index.scss';

const TABS = ['phrase', 'article', 'questions'] as const;
type Tab = (typeof TABS)[number];

const WRITERS: ReadonlySet<string> = new Set(['cs_supervisor', 'manager']);

/** 知识话术: the desk reads and searches, supervisors write; and what still has to be called back about. */
export default function KnowledgePage() {
  const { knowledge: labels } = useTexts();
  const asked = useParameter('tab');
  const [tab, setTab] = useState<Tab>(TABS.find((known) => known === asked) ?? 'phrase');
  const inSettings = useWithinSettings();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<string | 'new' | null>(null);
  const writes = useMeHere().roles.some(({ role }) => WRITERS.has(role));
  return (
    <DeskPage
      current={inSettings ? 'settings' : 'knowledge'}
      shortcuts={{ escape: () => (chosen === null ? goBack('desk') : setChosen(null)) }}
    >
      <WithinSettings section={tab === 'article' ? 'articles' : 'phrases'}>
        <ListAndPane
          wide
          title={labels.title}
          act={
            writes && tab !== 'questions' ? (
              <Button small icon="plus" onPress={() => setChosen('new')}>
                {labels.write}
              </Button>
            ) : undefined
          }
          list={
            <>
              <Tabs
                value={tab}
                onChange={(value) => {
                  setTab(value);
                  setChosen(null);
                }}
                options={TABS.map((value) => ({ value, label: labels.tabs[value] }))}
              />
              {tab === 'questions' ? (
                <OpenQuestions keeps={writes} />
              ) : (
                <>
                  <View className="desk-knowledge__search">
                    <Field id="knowledge-search" value={words} onChange={setWords} placeholder={labels.search} />
                  </View>
                  <Entries key={tab} kind={tab} words={words} chosen={chosen} onChoose={setChosen} />
                </>
              )}
            </>
          }
          opened={chosen !== null}
          pane={
            chosen === null || tab === 'questions' ? (
              <StateView icon="headset" title={labels.pick} />
            ) : (
              <EntryPane key={`${tab}-${chosen}`} kind={tab} code={chosen} onDone={setChosen} />
            )
          }
        />
      </WithinSettings>
    </DeskPage>
  );
}

interface EntriesProps {
  kind: 'phrase' | 'article';
  words: string;
  chosen: string | null;
  onChoose: (code: string) => void;
}

function Entries({ kind, words, chosen, onChoose }: EntriesProps) {
  const { knowledge: labels } = useTexts();
  const asked = usePaused(words.trim());
  const found = useKnowledge({ kind, ...(asked === '' ? {} : { q: asked }) });
  return (
    <Loaded query={found} cards={3}>
      {(entries) => (
        <>
          {entries.map((entry) => (
            <ListRow
              key={entry.code}
              title={entry.title}
              mark={<View className="text-secondary">{entry.active ? entry.categoryLabel : labels.retired}</View>}
              text={entry.text}
              chosen={entry.code === chosen}
              onPress={() => onChoose(entry.code)}
            />
          ))}
          {entries.length === 0 && <View className="desk-knowledge__search text-secondary">{labels.nothing}</View>}
        </>
      )}
    </Loaded>
  );
}
