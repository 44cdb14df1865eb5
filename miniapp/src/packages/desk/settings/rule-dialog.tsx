import { View } from '@tarojs/components';
import {
  AGAIN_DAYS_MOST,
  AGAIN_WAYS,
  type AgainWay,
  CALLER_LABELS,
  CALLERS,
  type Caller,
  FIRST_MOST,
  FIRST_UNIT_LABELS,
  FIRST_UNITS,
  type FirstUnit,
  needsAgainDays,
} from '@youying/shared/domain/callback/own-rule';
import { KIND_LABELS } from '@youying/shared/domain/ticket/labels';
import { TICKET_KINDS } from '@youying/shared/domain/ticket/types';
import { useState } from 'react';
import { useCategories } from '@/features/catalogue/queries';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { wholeUpTo } from '@/features/settings/policies';
import type { OwnRule } from '@/features/settings/queries';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import type { Schema } from '@/platform/api/contract';
import { toast } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Segments } from '@/ui/segments';
import { Select } from '@/ui/select';
import { Sheet } from '@/ui/sheet';

export interface RuleDialogProps {
  communityId: string;
  version: string | null;
  /** Null: a new one. */
  rule: OwnRule | null;
  onKept: () => Promise<void>;
  onClose: () => void;
}

type Window = NonNullable<Schema<'SetCallbackRuleInput'>['rule']>;

const KIND = 'kind:';

/** 加一条规则: for which close-outs, when first, when again, who calls; with its reason, as every setting. */
export function RuleDialog({ communityId, version, rule, onKept, onClose }: RuleDialogProps) {
  const { settings, common } = useTexts();
  const { rules: labels } = settings;
  const language = useLanguage();
  const categories = useCategories(communityId).data ?? [];
  const [subject, setSubject] = useState(rule?.subject ?? '');
  const [first, setFirst] = useState(rule === null ? '' : String(rule.first));
  const [firstUnit, setFirstUnit] = useState<FirstUnit>((rule?.firstUnit as FirstUnit) ?? 'day');
  const [again, setAgain] = useState<AgainWay>((rule?.again as AgainWay) ?? 'never');
  const [againDays, setAgainDays] = useState(rule?.againDays == null ? '' : String(rule.againDays));
  const [caller, setCaller] = useState<Caller>((rule?.caller as Caller) ?? 'receptionist');
  const [reason, setReason] = useState('');
  const act = useAct(async (window: Window | null, idempotencyKey) => {
    const [kind, id] = subject.split(':');
    const of = subject.startsWith(KIND) ? { kind: id as OwnRule['kind'] } : { categoryId: id };
    if (kind === undefined) return;
    const body = { ...of, rule: window, reason: reason.trim(), version };
    await call('setCallbackRule', { path: { id: communityId }, body }, { idempotencyKey });
    await onKept();
    toast(settings.saved);
    onClose();
  }, explain);
  const length = wholeUpTo(first, FIRST_MOST[firstUnit]);
  const days = needsAgainDays(again) ? wholeUpTo(againDays, AGAIN_DAYS_MOST) : undefined;
  const said = subject !== '' && reason.trim() !== '';
  const window: Window | null =
    length === null || days === null ? null : { first: length, firstUnit, again, againDays: days ?? null, caller };
  const send = () => said && window !== null && void act.run(window);
  useShortcuts({ 'control+enter': send });
  const kinds = TICKET_KINDS.map((value) => ({
    ...{ value: `${KIND}${value}`, label: KIND_LABELS[value][language], group: labels.kinds },
  }));
  const leaves = categories.flatMap(({ name, children }) =>
    children.map((leaf) => ({ value: `category:${leaf.id}`, label: leaf.name, group: name })),
  );
  // A category that is offered no more may still have a rule.
  const known = [...kinds, ...leaves];
  const offered =
    rule === null || known.some(({ value }) => value === rule.subject)
      ? known
      : [{ value: rule.subject, label: rule.label, group: labels.kinds }, ...known];
  return (
    <Sheet
      open
      title={rule === null ? labels.add : labels.changeOf(rule.label)}
      onClose={onClose}
      footer={
        <>
          <Button grow={1} onPress={onClose}>
            {common.cancel}
          </Button>
          {rule !== null && (
            <Button
              kind="danger-outline"
              grow={1}
              disabled={!said}
              waiting={act.pending}
              onPress={() => void act.run(null)}
            >
              {labels.remove}
            </Button>
          )}
          <Button
            kind="main"
            grow={1}
            shortcut="Ctrl ↵"
            disabled={!said || window === null}
            waiting={act.pending}
            onPress={send}
          >
            {settings.save}
          </Button>
        </>
      }
    >
      <View className="settings-rule">
        <Select
          name={labels.columns.closed}
          placeholder={labels.which}
          value={subject}
          disabled={rule !== null}
          onChange={setSubject}
          options={offered}
        />
        <View className="settings-rule__line">
          <Field
            id="rule-first"
            type="number"
            label={labels.columns.first}
            value={first}
            maxLength={3}
            onChange={setFirst}
            {...(first !== '' && length === null ? { error: settings.bounds(1, FIRST_MOST[firstUnit]) } : {})}
          />
          <Segments
            small
            value={firstUnit}
            onChange={setFirstUnit}
            options={FIRST_UNITS.map((value) => ({ value, label: FIRST_UNIT_LABELS[value][language] }))}
          />
        </View>
        <View className="text-label">{labels.columns.again}</View>
        <Segments
          small
          value={again}
          onChange={setAgain}
          options={AGAIN_WAYS.map((value) => ({ value, label: labels.againWays[value] }))}
        />
        {needsAgainDays(again) && (
          <Field
            id="rule-again"
            type="number"
            label={labels.againDays}
            value={againDays}
            maxLength={2}
            onChange={setAgainDays}
            {...(againDays !== '' && days === null ? { error: settings.bounds(1, AGAIN_DAYS_MOST) } : {})}
          />
        )}
        <View className="text-label">{labels.columns.caller}</View>
        <Segments
          small
          value={caller}
          onChange={setCaller}
          options={CALLERS.map((value) => ({ value, label: CALLER_LABELS[value][language] }))}
        />
        <Field id="rule-reason" label={settings.reason} value={reason} maxLength={200} onChange={setReason} />
        <View className="text-secondary">{labels.fixed}</View>
      </View>
    </Sheet>
  );
}
