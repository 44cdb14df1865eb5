import { View } from '@tarojs/components';
import { useState } from 'react';
import { type ServiceRating, useServiceRatings } from '@/features/quality/queries';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { now } from '@/platform/clock';
import { toast } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { Stars } from '@/ui/stars';
import { StateView } from '@/ui/state';
import './index.scss';

/** 请您评价 (HOT-9): every contact and visit that one was asked about; what is rated stays. */
export default function ServiceRatingPage() {
  const { quality } = useTexts();
  const ratings = useServiceRatings();
  return (
    <Page title={quality.rateTitle} backTo="me">
      <View className="text-secondary">{quality.rateText}</View>
      <Loaded query={ratings}>
        {(items) =>
          items.length === 0 ? (
            <StateView icon="star" title={quality.noRatings} text={quality.noRatingsText} />
          ) : (
            items.map((rating) => <RatingCard key={rating.id} rating={rating} onDone={ratings.refresh} />)
          )
        }
      </Loaded>
    </Page>
  );
}

function RatingCard({ rating, onDone }: { rating: ServiceRating; onDone: () => Promise<void> }) {
  const { quality } = useTexts();
  const language = useLanguage();
  const [mark, setMark] = useState(0);
  const [words, setWords] = useState('');
  const act = useAct(async (given: number, idempotencyKey) => {
    const said = words.trim();
    const body = { mark: given, ...(said === '' ? {} : { words: said }) };
    await call('rateService', { path: { id: rating.id }, body }, { idempotencyKey });
    toast(quality.rated);
    await onDone();
  }, explain);
  return (
    <Card className="service-rating">
      <View className="text-section">{quality[rating.occasion](rating.agentName)}</View>
      <View className="text-secondary">{moment(Date.parse(rating.askedAt), now(), language)}</View>
      {rating.mark === null ? (
        <>
          <Stars value={mark} onChange={setMark} words={quality.marks} />
          <Field multiline label={quality.words} maxLength={500} value={words} onChange={setWords} />
          <Button kind="main" disabled={mark === 0} waiting={act.pending} onPress={() => void act.run(mark)}>
            {quality.rate}
          </Button>
        </>
      ) : (
        <Given rating={rating} mark={rating.mark} />
      )}
    </Card>
  );
}

/** What was given stays as it is; what came of a low mark stands below. */
function Given({ rating: { words, answer }, mark }: { rating: ServiceRating; mark: number }) {
  const { quality } = useTexts();
  return (
    <>
      <View className="tone-brand">{`${'★'.repeat(mark)} ${quality.marks[mark - 1] ?? ''}`}</View>
      {words !== null && <View>{words}</View>}
      {answer !== null && <View className="text-secondary">{quality.answeredYou(answer)}</View>}
    </>
  );
}
