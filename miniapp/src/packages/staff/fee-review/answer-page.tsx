import { View } from '@tarojs/components';
import { useState } from 'react';
import { fenOf } from '@/features/fees/draft';
import { MediaList } from '@/features/media/media-list';
import type { WorkOrder } from '@/features/work-orders/api';
import { HeadCard } from '@/features/work-orders/head-card';
import { useOrderAct } from '@/features/work-orders/use-order-act';
import { useTexts } from '@/i18n';
import { goBack } from '@/platform/navigate';
import { ActBar } from '@/ui/act-bar';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Field } from '@/ui/field';
import { Page } from '@/ui/page';
import { Segments } from '@/ui/segments';
import { answerBody, type PriceRow, untouchedRow } from './answer';
import { PriceRows } from './price-rows';

/** The supervisor says whether it can be done and for how much (WRK-3). */
export function AnswerPage({ order }: { order: WorkOrder }) {
  const { acts, people, pricing } = useTexts().staff;
  const [feasible, setFeasible] = useState<'can' | 'cannot' | null>(null);
  const [rows, setRows] = useState<readonly PriceRow[]>([untouchedRow]);
  const [note, setNote] = useState('');
  const act = useOrderAct(order, { onDone: () => goBack('todo') });
  const body = answerBody({ feasible, rows, note, fenOf });
  const review = order.feeReview;
  return (
    <Page
      title={pricing.answerTitle}
      backTo="todo"
      footer={
        <ActBar>
          <Button
            kind="main"
            grow={1}
            disabled={body === null}
            waiting={act.pending}
            waitingLabel={acts.answerFeeReview.waiting}
            onPress={() => body !== null && void act.run('answerFeeReview', body)}
          >
            {pricing.answer}
          </Button>
        </ActBar>
      }
    >
      <HeadCard order={order} />
      {review !== null && (
        <Card>
          <View className="text-secondary">{pricing.asks(people.master(order.assignee?.name ?? ''))}</View>
          <View className="text-section">{review.text}</View>
          <View className="staff-review__photos">
            <MediaList media={review.media} />
          </View>
        </Card>
      )}
      <Card>
        <View className="staff-review__form">
          <View className="text-section">{pricing.feasible}</View>
          <Segments
            value={feasible}
            onChange={setFeasible}
            options={[
              { value: 'can', label: pricing.can },
              { value: 'cannot', label: pricing.cannot },
            ]}
          />
          {feasible === 'can' && <PriceRows rows={rows} onChange={setRows} />}
          <Field
            multiline
            label={feasible === 'cannot' ? pricing.noteNeeded : pricing.note}
            value={note}
            maxLength={1000}
            onChange={setNote}
          />
        </View>
      </Card>
    </Page>
  );
}
