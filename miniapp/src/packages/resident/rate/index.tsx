import { View } from '@tarojs/components';
import { useState } from 'react';
import { PictureField } from '@/features/media/picture-field';
import { uploadPictures } from '@/features/media/upload-pictures';
import { keepTicket, useTicket } from '@/features/tickets/queries';
import { leadingOrder } from '@/features/tickets/standing';
import type { Ticket } from '@/features/tickets/types';
import { useTelling } from '@/features/tickets/use-words';
import { dayAndTime } from '@/i18n/format';
import { call } from '@/platform/api/call';
import type { ChosenFile } from '@/platform/choose-media';
import { toast } from '@/platform/device';
import { returnTo, useParameter } from '@/platform/navigate';
import { useAct } from '@/platform/use-act';
import { ActBar } from '@/ui/act-bar';
import { Avatar } from '@/ui/avatar';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { classNames } from '@/ui/class-names';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { Segments } from '@/ui/segments';
import { Stars } from '@/ui/stars';
import { StateView } from '@/ui/state';
import { type Answers, isReady, noAnswers, ratingOf } from './answers';
import './index.scss';

/** 评价: four answers in half a minute. */
export default function RatePage() {
  const { texts } = useTelling();
  const ticket = useTicket(useParameter('ticketId'));
  if (ticket.data?.actions.includes('rateTicket')) return <Rating ticket={ticket.data} />;
  return (
    <Page title={texts.titles.rate} backTo="matters">
      <Loaded query={ticket}>{() => <StateView icon="star" title={texts.rating.none} />}</Loaded>
    </Page>
  );
}

function Rating({ ticket }: { ticket: Ticket }) {
  const { texts } = useTelling();
  const { rating, titles } = texts;
  const [answers, setAnswers] = useState<Answers>(noAnswers);
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const change = (patch: Partial<Answers>) => setAnswers((current) => ({ ...current, ...patch }));
  const submit = useAct(async (given: Answers, idempotencyKey) => {
    const mediaIds = await uploadPictures(files, 'ticket_photo');
    const body = ratingOf(given, mediaIds);
    keepTicket(await call('rateTicket', { path: { id: ticket.id }, body }, { idempotencyKey }));
    toast(rating.thanks);
    returnTo('matter', { ticketId: ticket.id });
  }, explain);
  const ready = isReady(answers, files.length);
  const unsolved = answers.solved === 'no';
  return (
    <Page
      title={titles.rate}
      backTo="matters"
      footer={
        <ActBar>
          <Button
            kind="main"
            grow={1}
            disabled={!ready}
            waiting={submit.pending}
            waitingLabel={rating.submitting}
            onPress={() => void submit.run(answers)}
          >
            {ready ? rating.submit : rating.notReady}
          </Button>
        </ActBar>
      }
    >
      <Who ticket={ticket} />
      <Card className="rate__line">
        <View className="text-section">{rating.solved}</View>
        <Segments
          small
          options={[
            { value: 'yes', label: rating.solvedYes },
            { value: 'no', label: rating.solvedNo },
          ]}
          value={answers.solved}
          onChange={(solved) => change({ solved })}
        />
      </Card>
      <Card>
        <View className="text-section">{rating.how}</View>
        {(['speed', 'quality', 'attitude'] as const).map((question) => (
          <View key={question} className="rate__stars">
            <View>{rating[question]}</View>
            <Stars
              value={answers[question]}
              onChange={(value) => change({ [question]: value })}
              words={question === 'speed' ? rating.speedWords : rating.words}
            />
          </View>
        ))}
      </Card>
      <Card className="rate__line">
        <View>
          <View className="text-section">{rating.cash}</View>
          <View className="text-secondary">{rating.cashText}</View>
        </View>
        <Segments
          small
          options={[
            { value: 'no', label: rating.cashNo },
            { value: 'yes', label: rating.cashYes },
          ]}
          value={answers.cash}
          onChange={(cash) => change({ cash })}
        />
      </Card>
      <Card className="rate__more">
        <View className="rate__line">
          <View className="text-section">{unsolved ? rating.whatIsWrong : rating.more}</View>
          {!unsolved && <View className="text-secondary">{rating.optional}</View>}
        </View>
        <View className={classNames('rate__words', { 'rate__words--bare': files.length === 0 })}>
          <Field
            multiline
            value={answers.words}
            onChange={(words) => change({ words })}
            placeholder={unsolved ? rating.wrongPlaceholder : rating.morePlaceholder}
            maxLength={500}
          />
          <PictureField files={files} onChange={setFiles} />
        </View>
      </Card>
      <View className="text-secondary rate__promise">{rating.promise}</View>
    </Page>
  );
}

function Who({ ticket }: { ticket: Ticket }) {
  const { texts, language, now } = useTelling();
  const order = leadingOrder(ticket.workOrders);
  const master = order?.assignee == null ? '' : texts.matters.master(order.assignee.name);
  const finished =
    order?.finishedAt == null ? '' : texts.matters.finishedAt(dayAndTime(Date.parse(order.finishedAt), now, language));
  return (
    <View className="rate__who">
      <Avatar name={master === '' ? texts.common.appName : master} photoUrl={order?.assignee?.photoUrl} tone="strong" />
      <View>
        <View className="text-section">{ticket.description}</View>
        <View className="text-secondary">{[master, finished].filter(Boolean).join(' · ')}</View>
      </View>
    </View>
  );
}
