import { View } from '@tarojs/components';
import { inputsOf } from '@/features/fees/draft';
import { PictureField } from '@/features/media/picture-field';
import type { WorkOrder } from '@/features/work-orders/api';
import { HeadCard } from '@/features/work-orders/head-card';
import { KeptStrip } from '@/features/work-orders/kept-strip';
import { checkOfMaterials } from '@/features/work-orders/materials';
import { MaterialsFields } from '@/features/work-orders/materials-fields';
import { useOrderAct } from '@/features/work-orders/use-order-act';
import { useTexts } from '@/i18n';
import { goBack } from '@/platform/navigate';
import { ActBar } from '@/ui/act-bar';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Page } from '@/ui/page';
import { WithOrder } from '../with-order';
import { ActualCard } from './actual-card';
import { consentedFen, missingInFinish } from './report';
import { ResultCard } from './result-card';
import { useReport } from './use-report';
import './index.scss';

/** 完工: result, photos, what it came to. More than was agreed goes back to the resident first (FEE-2). */
export default function StaffFinishPage() {
  const { onsite } = useTexts().staff;
  return <WithOrder title={onsite.finishTitle}>{(order) => <FinishPage order={order} />}</WithOrder>;
}

function FinishPage({ order }: { order: WorkOrder }) {
  const { acts, onsite, pricing } = useTexts().staff;
  const { report, change, draft } = useReport(order);
  const act = useOrderAct(order, { onDone: () => goBack('orders') });
  const lines = inputsOf(draft.lines);
  const aboveConsent = draft.totalFen > consentedFen(order);
  const missing = missingInFinish(report);
  const finish = () => {
    const materialsCheck = checkOfMaterials(report.materials);
    const result = [report.result, report.note.trim()].filter(Boolean).join('。');
    const body = { result, lines, mediaIds: [], ...(materialsCheck === undefined ? {} : { materialsCheck }) };
    const files = report.photos.map(({ path }) => ({ path, purpose: 'after_photo' as const }));
    void act.run('finishWorkOrder', body, { files });
  };
  return (
    <Page
      title={onsite.finishTitle}
      backTo="orders"
      footer={
        <ActBar>
          {aboveConsent ? (
            <Button
              kind="main"
              grow={1}
              disabled={!draft.priced}
              waiting={act.pending}
              waitingLabel={acts.quoteWorkOrder.waiting}
              onPress={() => void act.run('quoteWorkOrder', { lines })}
            >
              {draft.priced ? onsite.sendRequote : pricing.missingPrice}
            </Button>
          ) : (
            <Button
              kind="main"
              grow={1}
              disabled={missing !== null || !draft.priced}
              waiting={act.pending}
              waitingLabel={acts.finishWorkOrder.waiting}
              onPress={finish}
            >
              {missing === null ? onsite.finishButton : onsite.missing[missing]}
            </Button>
          )}
        </ActBar>
      }
    >
      <HeadCard order={order} />
      <KeptStrip order={order} />
      <ResultCard report={report} onChange={change} />
      <Card>
        <View className="staff-finish__head">
          <View className="text-section">{onsite.photosAfter}</View>
          <View className="text-secondary">{onsite.sameView}</View>
        </View>
        <PictureField label={onsite.takePhoto} files={report.photos} onChange={(photos) => change({ photos })} />
      </Card>
      <ActualCard order={order} draft={draft} aboveConsent={aboveConsent} />
      <Card>
        <MaterialsFields materials={report.materials} onChange={(materials) => change({ materials })} />
      </Card>
    </Page>
  );
}
