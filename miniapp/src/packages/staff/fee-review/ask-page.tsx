import { View } from '@tarojs/components';
import { useState } from 'react';
import { PictureField } from '@/features/media/picture-field';
import { uploadPictures } from '@/features/media/upload-pictures';
import type { WorkOrder } from '@/features/work-orders/api';
import { HeadCard } from '@/features/work-orders/head-card';
import { useOrderAct } from '@/features/work-orders/use-order-act';
import { useTexts } from '@/i18n';
import type { ChosenFile } from '@/platform/choose-media';
import { goBack } from '@/platform/navigate';
import { useAct } from '@/platform/use-act';
import { ActBar } from '@/ui/act-bar';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Page } from '@/ui/page';

/** What is to be done, in words and pictures, for the supervisor to price. */
export function AskPage({ order }: { order: WorkOrder }) {
  const { acts, pricing } = useTexts().staff;
  const [text, setText] = useState('');
  const [photos, setPhotos] = useState<readonly ChosenFile[]>([]);
  const act = useOrderAct(order, { onDone: () => goBack('orders') });
  const sending = useAct<string>(async (words) => {
    const mediaIds = await uploadPictures(photos, 'before_photo');
    await act.run('requestFeeReview', { text: words, mediaIds });
  }, explain);
  const words = text.trim();
  return (
    <Page
      title={pricing.reviewTitle}
      backTo="orders"
      footer={
        <ActBar>
          <Button
            kind="main"
            grow={1}
            disabled={words === '' || !order.actions.includes('requestFeeReview')}
            waiting={sending.pending || act.pending}
            waitingLabel={acts.requestFeeReview.waiting}
            onPress={() => void sending.run(words)}
          >
            {pricing.reviewSend}
          </Button>
        </ActBar>
      }
    >
      <HeadCard order={order} />
      <Card>
        <Field
          multiline
          label={pricing.reviewText}
          placeholder={pricing.reviewHint}
          value={text}
          maxLength={1000}
          onChange={setText}
        />
        <View className="staff-review__photos">
          <PictureField files={photos} onChange={setPhotos} />
        </View>
      </Card>
    </Page>
  );
}
