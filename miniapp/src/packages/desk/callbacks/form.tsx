import { View } from '@tarojs/components';
import { useState } from 'react';
import {
  type CallbackForm,
  emptyForm,
  isOpenCallback,
  isVisit,
  nextMiss,
  nextStep,
  RATED,
  rateNext,
  recordOf,
} from '@/features/desk/callback-form';
import { DueText } from '@/features/desk/due-text';
import { Labelled } from '@/features/desk/parts/labelled';
import { openIntake, openMatter } from '@/features/desk/place';
import { useDeskCommunity } from '@/features/desk/queries';
import { RevealContact } from '@/features/desk/reveal';
import { useReveal } from '@/features/desk/reveal/use-reveal';
import type { Callback } from '@/features/desk/types';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { headlineOf } from '@/features/desk/words';
import { useLimits } from '@/features/limits/use-limits';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import type { Schema } from '@/platform/api/contract';
import { now } from '@/platform/clock';
import { toast } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import { Segments } from '@/ui/segments';
import { Tag } from '@/ui/tag';
import { CallStrip } from './call-strip';
import { Heard, type HeardProps } from './heard';
import { RatingLine } from './rating-line';
import { ruleOf } from './table';
import './form.scss';

export interface CallbackFormPaneProps {
  callback: Callback;
  onBack: () => void;
  onSaved: () => void;
}

/** One callback: the call, three ratings, the cash question, the words (CBK-8 … CBK-11, WRK-9). */
export function CallbackFormPane({ callback, onBack, onSaved }: CallbackFormPaneProps) {
  const { callbacks: labels, frame, words } = useTexts().desk;
  const language = useLanguage();
  const community = useDeskCommunity();
  const limits = useLimits();
  const visit = isVisit(callback);
  const [calling, setCalling] = useState(false);
  // Of a visit there is nothing to dial: whoever was there fills it in.
  const [called, setCalled] = useState(visit);
  const [form, setForm] = useState<CallbackForm>(emptyForm);
  const { ticket } = callback;
  const open = isOpenCallback(callback);
  const reveal = useReveal(ticket.id);
  const withheld = ticket.contactName === null && ticket.actions.includes('revealContact') && reveal.contact === null;
  const contact = reveal.contact ?? { name: ticket.contactName, phone: ticket.contactPhone };
  const record = recordOf(form, visit);
  const save = useAct(async (body: Schema<'RecordCallbackInput'>, idempotencyKey) => {
    await call('recordCallback', { path: { id: callback.id }, body }, { idempotencyKey });
    if (body.result === 'satisfied' && nextStep(form) === 'newMatter' && body.words !== undefined) {
      const { id } = await call(
        'submitTicket',
        { body: newMatterOf(callback, body.words, reveal.contact) },
        { idempotencyKey: `${idempotencyKey}-new` },
      );
      toast(labels.newMatterSaved);
      openIntake(id);
    } else toast(labels.saved);
    onSaved();
  }, explain);
  const send = () => {
    if (record !== null) void save.run(record);
  };
  const digits = Object.fromEntries(
    [1, 2, 3, 4, 5].map((value) => [
      `digit${value}`,
      called ? () => setForm((current) => rateNext(current, value)) : undefined,
    ]),
  );
  useShortcuts({ ...digits, 'control+enter': record === null ? undefined : send });
  return (
    <View className="desk-callback">
      <View className="desk-callback__head">
        <View className="desk-callback__back" ariaRole="button" onClick={onBack}>
          <Icon name="chevronLeft" />
          {frame.back}
        </View>
        <View className="desk-callback__line">
          <View className="text-secondary desk-callback__no" ariaRole="button" onClick={() => openMatter(ticket.id)}>
            {ticket.no}
          </View>
          <Tag tone="grey">{ruleOf(callback, labels, limits)}</Tag>
          <View className="desk-callback__gap" />
          <DueText bare due={{ kind: 'callback', at: Date.parse(callback.dueAt) }} />
        </View>
        <View className="text-section">{headlineOf(ticket.description)}</View>
        <View className="text-secondary">
          {[
            ticket.place,
            contact.name,
            ticket.closedAt === null ? null : labels.closedAt(moment(Date.parse(ticket.closedAt), now(), language)),
          ]
            .filter(Boolean)
            .join(words.separator)}
        </View>
      </View>
      {open && withheld && (
        <View className="desk-callback__call">
          <RevealContact {...reveal} />
        </View>
      )}
      {open && !visit && !withheld && (
        <CallStrip
          phone={contact.phone}
          calling={calling}
          onDial={() => (contact.phone === null ? Promise.resolve(true) : reveal.ring(contact.phone))}
          onChange={(next) => {
            setCalling(next);
            setCalled(called || next);
          }}
        />
      )}
      <View className={classNames('desk-callback__fields', { 'desk-callback__fields--waiting': open && !called })}>
        {open && (
          <>
            <View className="desk-callback__opening">
              {`${labels.opening} ${labels.openingText(contact.name ?? '', community?.name ?? '')}`}
            </View>
            {(visit || !called) && <View className="text-secondary">{visit ? labels.visit : labels.callFirst}</View>}
            <Answers ticketId={ticket.id} form={form} onChange={setForm} />
          </>
        )}
        {callback.attempts.map((attempt) => (
          <View key={attempt.at} className="desk-callback__attempt text-secondary">
            {[
              moment(Date.parse(attempt.at), now(), language),
              attempt.byName,
              labels.finished[attempt.result],
              attempt.words,
            ]
              .filter(Boolean)
              .join(words.separator)}
          </View>
        ))}
      </View>
      {open && (
        <View className="desk-callback__foot">
          <View className="desk-callback__acts">
            <Button
              disabled={(calling && !visit) || save.pending}
              onPress={() => void save.run({ result: 'unreachable' })}
            >
              {labels.missed(nextMiss(callback, limits))}
            </Button>
            <Button
              kind="main"
              grow={1}
              shortcut="Ctrl ↵"
              disabled={record === null}
              waiting={save.pending}
              waitingLabel={labels.saving}
              onPress={send}
            >
              {labels.save}
            </Button>
          </View>
          <View className="text-secondary">{labels.unreachableRule(limits.callbackAttempts)}</View>
        </View>
      )}
    </View>
  );
}

function Answers({ ticketId, form, onChange }: HeardProps) {
  const { callbacks: labels } = useTexts().desk;
  const { solvedOptions, cashOptions } = labels;
  return (
    <>
      <Labelled label={labels.solved}>
        <Segments<'yes' | 'partly' | 'no'>
          options={(['yes', 'partly', 'no'] as const).map((value) => ({ value, label: solvedOptions[value] }))}
          value={form.solved}
          onChange={(solved) => onChange({ ...form, solved })}
        />
      </Labelled>
      <View>
        {RATED.map((name) => (
          <RatingLine
            key={name}
            label={labels.ratings[name]}
            value={form.ratings[name] ?? null}
            onChange={(value) => onChange({ ...form, ratings: { ...form.ratings, [name]: value } })}
          />
        ))}
      </View>
      <Labelled label={labels.cash}>
        <Segments<'no' | 'yes' | 'unasked'>
          options={(['no', 'yes', 'unasked'] as const).map((value) => ({ value, label: cashOptions[value] }))}
          value={form.cash}
          onChange={(cash) => onChange({ ...form, cash })}
        />
      </Labelled>
      <Field multiline label={labels.words} value={form.words} onChange={(words) => onChange({ ...form, words })} />
      <Heard ticketId={ticketId} form={form} onChange={onChange} />
    </>
  );
}

/** REG-7: what was heard beside the old matter, linked to it; whom to ring as of that one, or as one was told of a complaint. */
function newMatterOf(
  { ticket }: Callback,
  description: string,
  told: Schema<'ContactView'> | null,
): Schema<'SubmitTicketInput'> {
  const { houseId, place, contactName } = ticket;
  return {
    kind: 'repair',
    ...(houseId === null ? { place } : { houseId }),
    description,
    linkedTicketId: ticket.id,
    channel: 'hotline',
    ...(contactName !== null && { contact: { name: contactName, ticketId: ticket.id } }),
    ...(contactName === null &&
      told !== null && { contact: { name: told.name, ...(told.phone === null ? {} : { phone: told.phone }) } }),
  };
}
