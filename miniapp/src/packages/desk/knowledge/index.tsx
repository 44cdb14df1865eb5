import { View } from '@tarojs/components';
import { useState } from 'react';
import { DeskPage } from '@/features/desk/frame';
import { useKnowledge } from '@/features/desk/queries';
import { usePaused } from '@/features/desk/use-paused';
import { useTexts } from '@/i18n';
import { goBack } from '@/platform/navigate';
import { useMe } from '@/platform/session';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { Field } from '@/ui/field';
import { Loaded } from '@/ui/loaded';
import { StateView } from '@/ui/state';
import { Tabs } from '@/ui/tabs';
import { EntryPane } from './entry-pane';
import { OpenQuestions } from './open-questions';
import './index.scss';

type Tab = 'phrase' | 'article' | 'questions';

const WRITERS: ReadonlySet<string> = new Set(['cs_supervisor', 'manager']);

/** 知识话术: the desk reads and searches, supervisors write; and what still has to be called back about. */
export default function KnowledgePage() {
  const { knowledge: labels } = useTexts();
  const [tab, setTab] = useState<Tab>('phrase');
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<string | 'new' | null>(null);
  const writes = useMe().roles.some(({ role }) => WRITERS.has(role));
  return (
    <DeskPage current="knowledge" shortcuts={{ escape: () => (chosen === null ? goBack('desk') : setChosen(null)) }}>
      <View className={classNames('desk-knowledge', { 'desk-knowledge--chosen': chosen !== null })}>
        <View className="desk-knowledge__list">
          <View className="desk-knowledge__head">
            <View className="text-title">{labels.title}</View>
            {writes && tab !== 'questions' && (
              <Button small icon="plus" onPress={() => setChosen('new')}>
                {labels.write}
              </Button>
            )}
          </View>
          <Tabs
            value={tab}
            onChange={(value) => {
              setTab(value);
              setChosen(null);
            }}
            options={[
              { value: 'phrase', label: labels.phrases },
              { value: 'article', label: labels.articles },
              { value: 'questions', label: labels.questions },
            ]}
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
        </View>
        <View className="desk-knowledge__pane">
          {chosen === null || tab === 'questions' ? (
            <StateView icon="headset" title={labels.pick} />
          ) : (
            <EntryPane key={`${tab}-${chosen}`} kind={tab} code={chosen} onDone={setChosen} />
          )}
        </View>
      </View>
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
            <View
              key={entry.code}
              className={classNames('desk-knowledge__row', { 'desk-knowledge__row--chosen': entry.code === chosen })}
              ariaRole="button"
              onClick={() => onChoose(entry.code)}
            >
              <View className="desk-knowledge__line">
                <View className="desk-knowledge__name one-line">{entry.title}</View>
                <View className="text-secondary">{entry.active ? entry.categoryLabel : labels.retired}</View>
              </View>
              <View className="text-secondary one-line">{entry.text}</View>
            </View>
          ))}
          {entries.length === 0 && <View className="desk-knowledge__search text-secondary">{labels.nothing}</View>}
        </>
      )}
    </Loaded>
  );
}
