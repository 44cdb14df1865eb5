import { View } from '@tarojs/components';
import { type Condition, type Requirement, requirementsIn, waitsForSenior } from '@/features/desk/conditions';
import { Labelled } from '@/features/desk/parts/labelled';
import { Panel } from '@/features/desk/parts/panel';
import { openDispatch } from '@/features/desk/place';
import { keepMatter } from '@/features/desk/queries';
import type { Matter } from '@/features/desk/types';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { ApiError } from '@/platform/api/problem';
import { toast } from '@/platform/device';
import { goBack } from '@/platform/navigate';
import { useMe } from '@/platform/session';
import { useAct } from '@/platform/use-act';
import { Avatar } from '@/ui/avatar';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Segments } from '@/ui/segments';
import './result-form.scss';

type Method = 'phone' | 'on_site' | 'miniapp';
type Verdict = 'done' | 'partly_done' | 'not_done';

/** What the desk found when it asked. Nothing is chosen beforehand. */
export interface VerifiedResult {
  method: Method | null;
  verdict: Verdict | null;
  outcome: string;
  note: string;
}

export const emptyResult: VerifiedResult = { method: null, verdict: null, outcome: '', note: '' };

export interface ResultFormProps {
  matter: Matter;
  conditions: readonly Condition[];
  result: VerifiedResult;
  onChange: (result: VerifiedResult) => void;
  /** The server's list where it refused. */
  onRefused: (missing: readonly Requirement[]) => void;
}

/** How it was verified, what came of it, and the signature (CLO-4, CLO-6). */
export function ResultForm({ matter, conditions, result, onChange, onRefused }: ResultFormProps) {
  const { closeOut } = useTexts().desk;
  const { method, verdict, outcome, note } = result;
  const missing = conditions.filter((condition) => condition.missing.length > 0).length;
  const filled = method !== null && verdict !== null && outcome.trim() !== '';
  const handOver = waitsForSenior(conditions);
  const noteText =
    method === null || verdict === null
      ? ''
      : closeOut.noteText(closeOut.methods[method], closeOut.verdicts[verdict], note.trim());

  const close = useAct(
    async (body: { outcome: string; note: string }, idempotencyKey) => {
      keepMatter(await call('closeTicket', { path: { id: matter.id }, body }, { idempotencyKey }));
      toast(closeOut.closed);
      goBack('desk');
    },
    (error) => {
      const list = error instanceof ApiError ? requirementsIn(error.problem) : null;
      if (list !== null) onRefused(list);
      explain(error);
    },
  );
  const hand = useAct(async (text: string, idempotencyKey) => {
    const body = { text, visibility: 'internal' as const };
    keepMatter(await call('addNote', { path: { id: matter.id }, body }, { idempotencyKey }));
    toast(closeOut.handedOver);
    goBack('desk');
  }, explain);

  const sign = () =>
    handOver
      ? void hand.run(`${noteText}\n${outcome.trim()}`)
      : void close.run({ outcome: outcome.trim(), note: noteText });
  const ready = filled && (missing === 0 || handOver) && matter.status !== 'closed';
  useShortcuts({ 'control+enter': ready ? sign : undefined });
  if (matter.status === 'closed') return <ClosedResult matter={matter} />;
  return (
    <Panel className="desk-result" title={closeOut.result}>
      <View className="desk-result__fields">
        <Labelled label={closeOut.method}>
          <Segments<Method>
            options={(['phone', 'on_site', 'miniapp'] as const).map((value) => ({
              value,
              label: closeOut.methods[value],
            }))}
            value={method}
            onChange={(value) => onChange({ ...result, method: value })}
          />
        </Labelled>
        <Labelled label={closeOut.verdict} hint={verdict === null ? closeOut.verdictHint : undefined} hintTone="amber">
          <Segments<Verdict>
            options={(['done', 'partly_done', 'not_done'] as const).map((value) => ({
              value,
              label: closeOut.verdicts[value],
            }))}
            value={verdict}
            onChange={(value) => onChange({ ...result, verdict: value })}
          />
        </Labelled>
        <Field
          multiline
          label={`${closeOut.outcome}（${closeOut.outcomeHint}）`}
          value={outcome}
          onChange={(value) => onChange({ ...result, outcome: value })}
        />
        <Field
          multiline
          label={`${closeOut.note}（${closeOut.noteHint}）`}
          value={note}
          onChange={(value) => onChange({ ...result, note: value })}
        />
      </View>
      <Signers conditions={conditions} />
      <View className="desk-result__foot">
        {verdict === 'not_done' ? (
          <Button kind="main" grow={1} onPress={() => openDispatch(matter.id)}>
            {closeOut.backToDepartment}
          </Button>
        ) : (
          <>
            {!ready && (
              <View className="desk-result__hint text-secondary">
                {missing > 0 && !handOver ? closeOut.completeFirst(missing) : closeOut.fillFirst}
              </View>
            )}
            <Button
              kind="main"
              shortcut="Ctrl ↵"
              disabled={!ready}
              waiting={close.pending || hand.pending}
              waitingLabel={closeOut.signing}
              onPress={sign}
            >
              {handOver ? closeOut.handOver : closeOut.sign}
            </Button>
          </>
        )}
      </View>
    </Panel>
  );
}

/** Who signs: oneself, and where the rules ask for it a senior. */
function Signers({ conditions }: { conditions: readonly Condition[] }) {
  const { closeOut } = useTexts().desk;
  const me = useMe();
  const senior = conditions.find(
    ({ name, missing }) => (name === 'senior' || name === 'manager') && missing.length > 0,
  );
  return (
    <View className="desk-result__signers">
      <View className="desk-result__signer">
        <View className="text-secondary">{closeOut.receptionist}</View>
        <Avatar name={me.name ?? ''} photoUrl={me.photoUrl} size="small" tone="strong" />
        <View className="desk-result__name">{me.name}</View>
        <View className="text-secondary">{closeOut.afterVerifying}</View>
      </View>
      {senior !== undefined && (
        <View className="desk-result__signer">
          <View className="text-secondary">{closeOut.supervisor}</View>
          <View className="desk-result__name">{closeOut.rows[senior.name]}</View>
          <View className="tone-amber">{closeOut.toSign}</View>
        </View>
      )}
    </View>
  );
}

function ClosedResult({ matter }: { matter: Matter }) {
  const { closeOut } = useTexts().desk;
  return (
    <Panel className="desk-result" title={closeOut.result}>
      <View className="desk-result__fields">
        <Labelled label={closeOut.outcome}>
          <View>{matter.outcome ?? ''}</View>
        </Labelled>
      </View>
    </Panel>
  );
}
