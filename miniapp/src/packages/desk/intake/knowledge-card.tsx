import { View } from '@tarojs/components';
import { useState } from 'react';
import { useKnowledge } from '@/features/desk/queries';
import { usePaused } from '@/features/desk/use-paused';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useTexts } from '@/i18n';
import { focusField, leaveField } from '@/platform/keyboard';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import { KeyCap } from '@/ui/key-cap';
import { Tabs } from '@/ui/tabs';
import { UnansweredDialog } from './unanswered-dialog';
import type { Intake } from './use-intake';

const FIELD = 'intake-knowledge';
/** As many as there are keys for. */
const SHOWN = 4;

/** 话术 and 知识 beside the form: `Alt K`, then `1` … `4` put one into the words (INT-6, HOT-5). */
export function KnowledgeCard({ intake }: { intake: Intake }) {
  const { intake: labels } = useTexts().desk;
  const { draft, change, matter } = intake;
  const [kind, setKind] = useState<'phrase' | 'article'>('phrase');
  const [words, setWords] = useState('');
  const [picking, setPicking] = useState(false);
  const [unanswered, setUnanswered] = useState(false);
  const asked = usePaused(words.trim());
  const said = usePaused(draft.words.trim());
  const situation = intake.hints?.record == null ? 'closing' : 'clarify';
  const query = {
    kind,
    ...(asked === '' ? {} : { q: asked }),
    ...(kind === 'phrase' && asked === '' ? { category: situation } : {}),
    ...(said === '' || kind === 'phrase' ? {} : { said }),
  };
  const found = (useKnowledge(query).data ?? []).filter(({ active }) => active).slice(0, SHOWN);
  const insert = (text: string) => {
    setPicking(false);
    change({ words: [draft.words.trim(), `「${text}」`].filter(Boolean).join('\n') });
    focusField('intake-words');
  };
  const picks = picking && matter === null;
  useShortcuts({
    'alt+k': () => {
      setPicking(true);
      leaveField();
    },
    ...(picks
      ? {
          ...Object.fromEntries(found.map(({ text }, index) => [`digit${index + 1}`, () => insert(text)])),
          slash: () => focusField(FIELD),
          tab: () => setKind(kind === 'phrase' ? 'article' : 'phrase'),
          escape: () => {
            setPicking(false);
            focusField('intake-words');
          },
        }
      : {}),
  });
  return (
    <View className="desk-help__card">
      <Field
        id={FIELD}
        value={words}
        onChange={setWords}
        placeholder={labels.knowledgeSearch}
        aside={
          <View className="desk-help__keys">
            <Icon name="search" size="small" />
            <KeyCap>Alt K</KeyCap>
          </View>
        }
      />
      <Tabs
        value={kind}
        onChange={setKind}
        options={[
          { value: 'phrase', label: labels.phrases },
          { value: 'article', label: labels.knowledge },
        ]}
      />
      {picks && <View className="text-secondary">{labels.pickHint}</View>}
      {found.map((entry, index) => (
        <View
          key={`${entry.kind}-${entry.code}`}
          className="desk-help__phrase"
          ariaRole="button"
          onClick={() => matter === null && insert(entry.text)}
        >
          <View className="desk-help__line">
            <View className="desk-help__strong">{entry.title}</View>
            {picks && <KeyCap>{String(index + 1)}</KeyCap>}
          </View>
          <View>{entry.text}</View>
        </View>
      ))}
      {found.length === 0 && <View className="text-secondary">{labels.knowledgeNothing}</View>}
      {kind === 'article' && matter === null && (
        <Button small icon="phoneBack" onPress={() => setUnanswered(true)}>
          {labels.unanswered}
        </Button>
      )}
      {unanswered && <UnansweredDialog intake={intake} onClose={() => setUnanswered(false)} />}
    </View>
  );
}
