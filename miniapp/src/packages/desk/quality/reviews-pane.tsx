import { View } from '@tarojs/components';
import { useState } from 'react';
import { DueText } from '@/features/desk/due-text';
import { openMatter } from '@/features/desk/place';
import { type RatingReview, useRatingReviews } from '@/features/quality/queries';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import type { Input } from '@/platform/api/contract';
import { now } from '@/platform/clock';
import { toast } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Loaded } from '@/ui/loaded';
import { Segments } from '@/ui/segments';
import { StateView } from '@/ui/state';

/** Ratings of residents who were not satisfied: looked into within two hours (HOT-9). Who gave them is not shown. */
export function ReviewsPane() {
  const { quality } = useTexts();
  const reviews = useRatingReviews();
  return (
    <>
      <View className="text-secondary">{quality.reviewText}</View>
      <Loaded query={reviews}>
        {(items) =>
          items.length === 0 ? (
            <StateView icon="star" title={quality.noReviews} text={quality.noReviewsText} />
          ) : (
            items.map((review) => <ReviewCard key={review.id} review={review} onDone={reviews.refresh} />)
          )
        }
      </Loaded>
    </>
  );
}

interface ReviewProps {
  review: RatingReview;
  onDone: () => Promise<void>;
}

function ReviewCard({ review, onDone }: ReviewProps) {
  const { quality } = useTexts();
  const language = useLanguage();
  const { no, ticketId, agent, occasion, askedAt, mark, words, dueAt, actions } = review;
  const at = moment(Date.parse(askedAt), now(), language);
  return (
    <Card className="desk-quality__card">
      <View className="desk-quality__line">
        <View className="text-section">{quality.about[occasion](agent.name, at)}</View>
        <View className="desk-quality__mark">{quality.outOfFive(mark)}</View>
      </View>
      {words !== null && <View>{words}</View>}
      {ticketId !== null && (
        <View>
          <Button small kind="link" onPress={() => openMatter(ticketId)}>
            {no ?? quality.matter}
          </Button>
        </View>
      )}
      {dueAt !== null && (
        <View className="desk-quality__due">
          <View className="text-secondary">{quality.reviewBy}</View>
          <DueText bare due={{ kind: 'review_rating', at: Date.parse(dueAt) }} />
        </View>
      )}
      {review.review === 'done' && <Found review={review} />}
      {actions.includes('reviewRating') && <ReviewForm review={review} onDone={onDone} />}
    </Card>
  );
}

function Found({ review: { atFault, finding, answer, reviewedBy } }: Pick<ReviewProps, 'review'>) {
  const { quality } = useTexts();
  const what = atFault === true ? quality.atFault : quality.notAtFault;
  return (
    <>
      <View>{quality.found(reviewedBy?.name ?? '', what, finding ?? '')}</View>
      {answer !== null && <View className="text-secondary">{quality.toldResident(answer)}</View>}
    </>
  );
}

function ReviewForm({ review, onDone }: ReviewProps) {
  const { quality } = useTexts();
  const [fault, setFault] = useState<'yes' | 'no' | null>(null);
  const [finding, setFinding] = useState('');
  const [answer, setAnswer] = useState('');
  const act = useAct(async (body: Input<'reviewRating'>['body'], idempotencyKey) => {
    await call('reviewRating', { path: { id: review.id }, body }, { idempotencyKey });
    toast(quality.reviewed);
    await onDone();
  }, explain);
  const apologises = fault === 'yes';
  const ready = fault !== null && finding.trim() !== '' && (!apologises || answer.trim() !== '');
  const save = () => void act.run({ atFault: apologises, finding: finding.trim(), answer: answer.trim() || undefined });
  return (
    <>
      <Segments
        small
        value={fault}
        onChange={setFault}
        options={[
          { value: 'yes', label: quality.atFault },
          { value: 'no', label: quality.notAtFault },
        ]}
      />
      <Field label={quality.finding} maxLength={500} value={finding} onChange={setFinding} />
      <Field
        label={apologises ? quality.apology : quality.answerOptional}
        maxLength={500}
        value={answer}
        onChange={setAnswer}
      />
      <View className="desk-quality__acts">
        <Button kind="main" disabled={!ready} waiting={act.pending} onPress={save}>
          {quality.saveReview}
        </Button>
      </View>
    </>
  );
}
