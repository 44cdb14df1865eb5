import { View } from '@tarojs/components';
import { REPLY_CHANNEL_LABELS } from '@youying/shared/domain/complaint/labels';
import { COMPLAINT_PHRASES } from '@youying/shared/domain/complaint/phrases';
import { REPLY_CHANNELS, type ReplyChannel } from '@youying/shared/domain/complaint/types';
import { useState } from 'react';
import { PhraseChips } from '@/features/complaint/phrase-chips';
import { keepComplaint, useReplyCheck } from '@/features/complaint/queries';
import { replyChecks } from '@/features/complaint/reply';
import { keepReplyDraft, replyDraft } from '@/features/complaint/reply-draft';
import { StaleCard } from '@/features/desk/live/stale-card';
import { useCarefulAct } from '@/features/desk/live/use-careful-act';
import { Labelled } from '@/features/desk/parts/labelled';
import { usePaused } from '@/features/desk/use-paused';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import type { Input } from '@/platform/api/contract';
import { toast } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import { Segments } from '@/ui/segments';
import type { CaseProps } from './case-pane';
import { Replies } from './replies';
import { useLooker } from './use-looker';
import { ReturnReply, WrittenReply } from './written-reply';
import './reply-pane.scss';

export const REPLY_FIELD = 'complaint-reply';

/** As many as the server takes. */
const REPLY_WORDS = 1500;

type Mode = 'accept' | 'explain';
const situations: Record<Mode, readonly string[]> = {
  accept: ['attitude', 'explanation', 'compensation', 'third_party'],
  explain: ['explanation', 'third_party'],
};

/** 答复业户: words from phrases, read over before they go, and how they go. */
export function ReplyPane({ complaint, onChanged }: CaseProps) {
  const { complaints } = useTexts();
  const language = useLanguage();
  const [mode, setMode] = useState<Mode>('accept');
  // Until somebody writes here, what was written already stands there: to be looked over, or to be changed.
  const [edited, setText] = useState<string | null>(replyDraft(complaint.ticketId) || null);
  const [chosen, setChannel] = useState<ReplyChannel | null>(null);
  const text = edited ?? complaint.writtenReply?.text ?? '';
  const channel = chosen ?? complaint.writtenReply?.channel ?? null;
  const looker = useLooker(complaint);
  const sends = complaint.sendsReplies;
  const offered = complaint.actions.includes('replyComplaint');
  const words = text.trim();
  const findings = useReplyCheck(complaint.ticketId, usePaused(offered ? words : '')).data;
  const empty = () => {
    keepReplyDraft(complaint.ticketId, '');
    setText(null);
  };
  const act = useCarefulAct<Input<'replyComplaint'>['body']>({
    version: complaint.version,
    isWriting: edited !== null && words !== '',
    onDiscard: empty,
    perform: async (input, idempotencyKey, version) => {
      const path = { id: complaint.ticketId };
      keepComplaint(await call('replyComplaint', { path, body: { ...input, version } }, { idempotencyKey }));
      empty();
      toast(sends ? complaints.sent : complaints.sentForLook(looker));
      onChanged();
    },
  });
  const ready = offered && words !== '' && channel !== null && act.conflict === null;
  const send = () => ready && act.run({ text: words, channel });
  useShortcuts({ 'control+enter': ready ? send : undefined });
  const saveDraft = () => {
    keepReplyDraft(complaint.ticketId, text);
    toast(complaints.draftSaved);
  };
  return (
    <View className="complaint-reply">
      <View className="complaint-reply__head">
        <View className="text-section">{complaints.reply}</View>
        {offered && (
          <Segments
            small
            value={mode}
            onChange={setMode}
            options={(['accept', 'explain'] as const).map((value) => ({ value, label: complaints.replyModes[value] }))}
          />
        )}
      </View>
      <View className="complaint-reply__body">
        <Replies complaint={complaint} onChanged={onChanged} />
        <WrittenReply complaint={complaint} looker={looker} />
        {offered ? (
          <>
            <PhraseChips
              phrases={COMPLAINT_PHRASES.filter(({ situation }) => situations[mode].includes(situation))}
              onChoose={(phrase) => setText(words === '' ? phrase.text[language] : `${text}\n${phrase.text[language]}`)}
            />
            <Field
              id={REPLY_FIELD}
              multiline
              value={text}
              maxLength={REPLY_WORDS}
              placeholder={complaints.replyPlaceholder}
              onChange={setText}
            />
            {findings !== undefined &&
              replyChecks(findings, complaints).map(({ good, text: said }) => (
                <View key={said} className={classNames('complaint-reply__check', { 'tone-amber': !good })}>
                  <Icon name={good ? 'check' : 'alert'} size="small" className={good ? 'tone-brand' : undefined} />
                  <View>{said}</View>
                </View>
              ))}
          </>
        ) : (
          complaint.writtenReply === null && (
            <View className="text-secondary">{complaints.cannotReply[complaint.status]}</View>
          )
        )}
      </View>
      {offered && (
        <View className="complaint-reply__foot">
          <StaleCard act={act} yours={words} />
          <Labelled label={complaints.channel}>
            <Segments
              small
              value={channel}
              onChange={setChannel}
              options={REPLY_CHANNELS.map((value) => ({ value, label: REPLY_CHANNEL_LABELS[value][language] }))}
            />
          </Labelled>
          {!sends && <View className="text-secondary">{complaints.mustBeLookedOver(looker)}</View>}
          <View className="complaint-reply__acts">
            <ReturnReply complaint={complaint} onChanged={onChanged} />
            <Button disabled={words === ''} onPress={saveDraft}>
              {complaints.saveDraft}
            </Button>
            <Button kind="outline" grow={1} shortcut="Ctrl ↵" disabled={!ready} waiting={act.pending} onPress={send}>
              {sends ? complaints.send : complaints.sendForLook(looker)}
            </Button>
          </View>
        </View>
      )}
    </View>
  );
}
