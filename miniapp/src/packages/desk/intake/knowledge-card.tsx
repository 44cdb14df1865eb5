import { View } from '@tarojs/components';
import { useState } from 'react';
import { useKnowledge } from '@/features/desk/queries';
import { usePaused } from '@/features/desk/use-paused';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useFeesOf } from '@/features/fees/api';
import { priceText } from '@/features/fees/item-row';
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

const KINDS = ['phrase', 'article', 'fee'] as const;
type Kind = (typeof KINDS)[number];

interface Found {
  key: string;
  title: string;
  text: string;
  /** What is put into the words. */
  words: string;
}

/** 话术, 知识 and 收费 beside the form: `Alt K`, then `1` … `4` put one into the words (INT-6, HOT-5). */
export function KnowledgeCard({ intake }: { intake: Intake }) {
  const { desk, staff } = useTexts();
  const { intake: labels } = desk;
  const { draft, change, matter } = intake;
  const [kind, setKind] = useState<Kind>('phrase');
  const [words, setWords] = useState('');
  const [picking, setPicking] = useState(false);
  const [unanswered, setUnanswered] = useState(false);
  const asked = usePaused(words.trim());
  const said = usePaused(draft.words.trim());
  const situation = intake.hints?.record == null ? 'closing' : 'clarify';
  const q = asked === '' ? {} : { q: asked };
  // All three are asked at once: how many there are says where to look.
  const phrases = useActive({ kind: 'phrase', ...q, ...(asked === '' ? { category: situation } : {}) });
  const articles = useActive({ kind: 'article', ...q, ...(said === '' ? {} : { said }) });
  const { categoryId } = intake.sorting;
  // INT-6: the whole schedule helps nobody on the phone; what was said leads to the lines that will be asked about.
  const schedule = useFeesOf(
    asked,
    categoryId === null ? null : { id: categoryId, communityId: intake.communityId },
  ).data;
  const fees = schedule?.items ?? [];
  const known = kind === 'phrase' ? phrases : articles;
  const counts: Record<Kind, number> = {
    phrase: phrases.length,
    article: articles.length,
    fee: schedule?.total ?? 0,
  };
  const titles: Record<Kind, string> = { phrase: labels.phrases, article: labels.knowledge, fee: labels.fees };
  const found: readonly Found[] = (
    kind === 'fee'
      ? fees.map((item) => {
          const price = priceText(item, staff.pricing);
          return { key: item.id, title: item.name, text: price, words: `${item.name} ${price}` };
        })
      : known.map((entry) => ({
          key: `${entry.kind}-${entry.code}-${entry.title}`,
          title: entry.title,
          text: entry.text,
          words: entry.text,
        }))
  ).slice(0, SHOWN);
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
          ...Object.fromEntries(found.map(({ words }, index) => [`digit${index + 1}`, () => insert(words)])),
          slash: () => focusField(FIELD),
          tab: () => setKind(KINDS[(KINDS.indexOf(kind) + 1) % KINDS.length] ?? 'phrase'),
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
        options={KINDS.map((value) => ({
          value,
          label: counts[value] === 0 ? titles[value] : labels.counted(titles[value], counts[value]),
        }))}
      />
      {picks && <View className="text-secondary">{labels.pickHint}</View>}
      {found.map((entry, index) => (
        <View
          key={entry.key}
          className="desk-help__phrase"
          ariaRole="button"
          onClick={() => matter === null && insert(entry.words)}
        >
          <View className="desk-help__line">
            <View className="desk-help__strong">{entry.title}</View>
            {matter === null && <KeyCap>{String(index + 1)}</KeyCap>}
          </View>
          <View>{entry.text}</View>
        </View>
      ))}
      {found.length === 0 && (
        <View className="text-secondary">
          {kind === 'fee' && asked === '' && categoryId === null ? labels.feesNothing : labels.knowledgeNothing}
        </View>
      )}
      {kind === 'article' && matter === null && (
        <Button small icon="phoneBack" onPress={() => setUnanswered(true)}>
          {labels.unanswered}
        </Button>
      )}
      {unanswered && <UnansweredDialog intake={intake} onClose={() => setUnanswered(false)} />}
    </View>
  );
}

const useActive = (query: Parameters<typeof useKnowledge>[0]) =>
  (useKnowledge(query).data ?? []).filter(({ active }) => active);
