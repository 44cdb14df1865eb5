import { View } from '@tarojs/components';
import {
  closingOf,
  emptyResult,
  isFilled,
  methodsFor,
  type VerifiedResult,
  verdictsFor,
} from '@/features/desk/close-form';
import { type Condition, type Requirement, requirementsIn, waitsForSenior } from '@/features/desk/conditions';
import { StaleCard } from '@/features/desk/live/stale-card';
import { useCarefulAct } from '@/features/desk/live/use-careful-act';
import { Labelled } from '@/features/desk/parts/labelled';
import { Panel } from '@/features/desk/parts/panel';
import { openDispatch } from '@/features/desk/place';
import { keepMatter } from '@/features/desk/queries';
import type { Matter } from '@/features/desk/types';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import type { Schema } from '@/platform/api/contract';
import { ApiError } from '@/platform/api/problem';
import { toast } from '@/platform/device';
import { goBack } from '@/platform/navigate';
import { useMe } from '@/platform/session';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Segments } from '@/ui/segments';
import { Signer, Signers, seniorWanted, useSenior } from './signers';
import { Unable } from './unable';
import './result-form.scss';

export interface ResultFormProps {
  matter: Matter;
  conditions: readonly Condition[];
  result: VerifiedResult;
  onChange: (result: VerifiedResult) => void;
  /** The server's list where it refused. */
  onRefused: (missing: readonly Requirement[]) => void;
}

/** How it was verified, what came of it, and the desk's signature (CLO-1, CLO-2, CLO-6); sent on where a senior signs (CLO-4). */
export function ResultForm({ matter, conditions, result, onChange, onRefused }: ResultFormProps) {
  const { desk, marks } = useTexts();
  const { closeOut } = desk;
  const { method, verdict, outcome, note, confirmedBy } = result;
  const missing = conditions.filter((condition) => condition.missing.length > 0);
  const handOver = waitsForSenior(conditions) && matter.actions.includes('requestSignOff');
  const senior = useSenior(handOver ? seniorWanted(conditions) : undefined);
  const filled = isFilled(result, matter);
  const send = useCarefulAct<Schema<'CloseTicketInput'>>({
    version: matter.version,
    isWriting: verdict !== null || outcome !== '' || note !== '',
    onDiscard: () => onChange(emptyResult),
    perform: async (input, idempotencyKey, version) => {
      const body = { ...input, version };
      const path = { id: matter.id };
      const operation = handOver ? 'requestSignOff' : 'closeTicket';
      keepMatter(await call(operation, { path, body }, { idempotencyKey }));
      toast(handOver ? closeOut.handedOver : closeOut.closed);
      goBack('desk');
    },
    onError: (error) => {
      const list = error instanceof ApiError ? requirementsIn(error.problem) : null;
      if (list !== null) onRefused(list);
      explain(error);
    },
  });
  const body = closingOf(result);
  const ready = body !== null && filled && (missing.length === 0 || handOver);
  const sign = () => {
    if (body !== null) send.run(body);
  };
  useShortcuts({ 'control+enter': ready ? sign : undefined });
  const change = (part: Partial<VerifiedResult>) => onChange({ ...result, ...part });
  const option = <Value extends string>(values: readonly Value[], labels: Record<Value, string>) =>
    values.map((value) => ({ value, label: labels[value] }));
  return (
    <Panel className="desk-result" title={closeOut.result}>
      <View className="desk-result__fields">
        <Labelled label={closeOut.method}>
          <Segments
            options={option(methodsFor(matter), closeOut.methods)}
            value={method}
            onChange={(value) => change({ method: value })}
          />
        </Labelled>
        {matter.kind !== 'repair' && (
          <Field
            label={closeOut.confirmedBy}
            placeholder={closeOut.confirmedByHint}
            value={confirmedBy}
            maxLength={200}
            onChange={(value) => change({ confirmedBy: value })}
          />
        )}
        <Labelled label={closeOut.verdict} hint={verdict === null ? closeOut.verdictHint : undefined} hintTone="amber">
          <Segments
            options={option(verdictsFor(matter), closeOut.verdicts)}
            value={verdict}
            onChange={(value) => change({ verdict: value })}
          />
        </Labelled>
        <Field
          multiline
          label={marks.aside(closeOut.outcome, closeOut.outcomeHint)}
          value={outcome}
          maxLength={500}
          onChange={(value) => change({ outcome: value })}
        />
        <Field
          multiline
          label={marks.aside(closeOut.note, closeOut.noteHint)}
          value={note}
          maxLength={2000}
          onChange={(value) => change({ note: value })}
        />
        <Unable matter={matter} />
      </View>
      <Own conditions={conditions} />
      <View className="desk-result__foot">
        <StaleCard act={send} yours={outcome} />
        {verdict === 'not_done' ? (
          <Button kind="main" grow={1} onPress={() => openDispatch(matter.id)}>
            {closeOut.backToDepartment}
          </Button>
        ) : (
          <>
            {!ready && (
              <View className="desk-result__hint text-secondary">
                {missing.length > 0 && !handOver ? closeOut.completeFirst(missing.length) : closeOut.fillFirst}
              </View>
            )}
            <Button
              kind="main"
              shortcut="Ctrl ↵"
              disabled={!ready}
              waiting={send.pending}
              waitingLabel={closeOut.signing}
              onPress={sign}
            >
              {handOver ? closeOut.handOver(senior?.name ?? closeOut.signers.senior) : closeOut.sign}
            </Button>
          </>
        )}
      </View>
    </Panel>
  );
}

/** Who signs: oneself, and where the rules ask for it a senior. */
function Own({ conditions }: { conditions: readonly Condition[] }) {
  const { closeOut } = useTexts().desk;
  const me = useMe();
  const senior = seniorWanted(conditions);
  const person = useSenior(senior);
  return (
    <Signers>
      <Signer
        role={closeOut.receptionist}
        name={me.name ?? ''}
        photoUrl={me.photoUrl}
        state={closeOut.afterVerifying}
      />
      {senior !== undefined && <Signer role={closeOut.signers[senior]} {...person} state={closeOut.toSign} waiting />}
    </Signers>
  );
}
