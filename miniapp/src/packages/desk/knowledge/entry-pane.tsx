import { View } from '@tarojs/components';
import { PHRASE_SITUATION_LABELS, PHRASE_SITUATIONS } from '@youying/shared/domain/intake/phrases';
import { useState } from 'react';
import { Labelled } from '@/features/desk/parts/labelled';
import { Panel } from '@/features/desk/parts/panel';
import { useKnowledge } from '@/features/desk/queries';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import type { Item } from '@/platform/api/contract';
import { now } from '@/platform/clock';
import { confirm, toast } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { useQuery } from '@/platform/use-query';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Loaded } from '@/ui/loaded';
import { Select } from '@/ui/select';

type Entry = Item<'listKnowledge'>;

interface PaneProps {
  kind: 'phrase' | 'article';
  /** Code of an entry, or `new`. */
  code: string;
  onDone: (code: string | null) => void;
}

/** One entry: read by the desk; written, retired and brought back by supervisors, every version kept (HOT-5). */
export function EntryPane({ kind, code, onDone }: PaneProps) {
  const list = useKnowledge({ kind });
  if (code === 'new') return <Editor kind={kind} entry={null} onDone={onDone} onKept={list.refresh} />;
  return (
    <Loaded query={list}>
      {(entries) => {
        const entry = entries.find((one) => one.code === code);
        return entry === undefined ? null : <Content kind={kind} entry={entry} onDone={onDone} onKept={list.refresh} />;
      }}
    </Loaded>
  );
}

interface ContentProps {
  kind: 'phrase' | 'article';
  entry: Entry;
  onDone: PaneProps['onDone'];
  onKept: () => Promise<void>;
}

function Content({ kind, entry, onDone, onKept }: ContentProps) {
  const { knowledge: labels, common, marks } = useTexts();
  const [editing, setEditing] = useState(false);
  const retire = useAct(async (version: number, idempotencyKey) => {
    await call('retireKnowledge', { path: { id: entry.id ?? '' }, body: { version } }, { idempotencyKey });
    await onKept();
    toast(labels.retired);
  }, explain);
  const askToRetire = async () => {
    const question = { title: labels.retireTitle(entry.title), text: labels.retireText };
    if (await confirm({ ...question, yes: labels.retire, no: common.cancel })) await retire.run(entry.version);
  };
  if (editing) {
    const leave = (code: string | null) => {
      setEditing(false);
      onDone(code ?? entry.code);
    };
    return <Editor kind={kind} entry={entry} onDone={leave} onKept={onKept} />;
  }
  return (
    <>
      <Panel title={entry.title} aside={entry.active ? entry.categoryLabel : labels.retired}>
        <View className="desk-knowledge__form">
          <View className="desk-knowledge__text">{entry.text}</View>
          {entry.words !== '' && <View className="text-secondary">{marks.named(labels.words, entry.words)}</View>}
          <View className="desk-knowledge__acts">
            {entry.actions.includes('changeKnowledge') && (
              <Button icon="pen" onPress={() => setEditing(true)}>
                {labels.edit}
              </Button>
            )}
            {entry.actions.includes('retireKnowledge') && entry.id !== null && (
              <Button waiting={retire.pending} onPress={() => void askToRetire()}>
                {labels.retire}
              </Button>
            )}
          </View>
        </View>
      </Panel>
      {entry.id !== null && <Versions id={entry.id} entry={entry} onKept={onKept} />}
    </>
  );
}

function Versions({ id, entry, onKept }: { id: string; entry: Entry; onKept: () => Promise<void> }) {
  const { knowledge: labels } = useTexts();
  const language = useLanguage();
  const versions = useQuery(
    `knowledge:versions:${id}:${entry.version}`,
    async () => (await call('listKnowledgeVersions', { path: { id } })).items,
  );
  const undo = useAct(async (restore: number, idempotencyKey) => {
    await call('undoKnowledge', { path: { id }, body: { restore } }, { idempotencyKey });
    await onKept();
    toast(labels.restored);
  }, explain);
  return (
    <Panel title={labels.history}>
      {(versions.data ?? []).map((version) => (
        <View key={version.version} className="desk-knowledge__version">
          <View className="desk-list__line">
            <View className="text-secondary">
              {`${labels.version(version.version)} · ${version.byName} · ${moment(Date.parse(version.at), now(), language)}`}
              {version.restores !== null && ` · ${labels.restores(version.restores)}`}
            </View>
            {entry.actions.includes('undoKnowledge') && version.version !== entry.version && (
              <Button small waiting={undo.pending} onPress={() => void undo.run(version.version)}>
                {labels.restore}
              </Button>
            )}
          </View>
          <View>{version.active ? version.text : labels.retired}</View>
        </View>
      ))}
    </Panel>
  );
}

interface EditorProps {
  kind: 'phrase' | 'article';
  entry: Entry | null;
  onDone: PaneProps['onDone'];
  onKept: () => Promise<void>;
}

function Editor({ kind, entry, onDone, onKept }: EditorProps) {
  const { knowledge: labels, common } = useTexts();
  const language = useLanguage();
  const [category, setCategory] = useState(entry?.category ?? '');
  const [title, setTitle] = useState(entry?.title ?? '');
  const [text, setText] = useState(entry?.text ?? '');
  const [words, setWords] = useState(entry?.words ?? '');
  const save = useAct(async (_: null, idempotencyKey) => {
    const body = { category: category.trim(), title: title.trim(), text: text.trim(), words: words.trim() };
    const kept =
      entry?.id == null
        ? await call(
            'writeKnowledge',
            { body: { ...body, kind, ...(entry === null ? {} : { code: entry.code }) } },
            { idempotencyKey },
          )
        : await call(
            'changeKnowledge',
            { path: { id: entry.id }, body: { ...body, version: entry.version } },
            { idempotencyKey },
          );
    await onKept();
    toast(labels.saved);
    onDone(kept.code);
  }, explain);
  const ready = [category, title, text].every((value) => value.trim() !== '');
  const send = () => void save.run(null);
  useShortcuts({ 'control+enter': ready ? send : undefined });
  return (
    <Panel title={entry === null ? labels.write : labels.edit}>
      <View className="desk-knowledge__form">
        {kind === 'phrase' ? (
          <Labelled label={labels.situation}>
            <Select
              name={labels.situation}
              placeholder={labels.situation}
              value={category}
              onChange={setCategory}
              options={PHRASE_SITUATIONS.map((value) => ({ value, label: PHRASE_SITUATION_LABELS[value][language] }))}
            />
          </Labelled>
        ) : (
          <Field
            id="knowledge-category"
            label={labels.category}
            value={category}
            maxLength={40}
            onChange={setCategory}
          />
        )}
        <Field id="knowledge-title" label={labels.name} value={title} maxLength={60} onChange={setTitle} />
        <Field id="knowledge-text" multiline label={labels.answer} value={text} onChange={setText} />
        <Field
          id="knowledge-words"
          label={labels.words}
          value={words}
          maxLength={200}
          placeholder={labels.wordsHint}
          onChange={setWords}
        />
        <View className="desk-knowledge__acts">
          <Button onPress={() => onDone(entry?.code ?? null)}>{common.cancel}</Button>
          <Button kind="main" shortcut="Ctrl ↵" disabled={!ready} waiting={save.pending} onPress={send}>
            {labels.save}
          </Button>
        </View>
      </View>
    </Panel>
  );
}
