import { View } from '@tarojs/components';
import { lateLength } from '@youying/shared/domain/work-order/late';
import { departmentIcons } from '@/features/desk/matter/orders';
import { Panel } from '@/features/desk/parts/panel';
import { openMatter } from '@/features/desk/place';
import { liveOrders } from '@/features/desk/steps';
import type { Matter, WorkOrder } from '@/features/desk/types';
import { headlineOf } from '@/features/desk/words';
import { MediaList } from '@/features/media/media-list';
import { photosOf } from '@/features/media/shown';
import { useTexts } from '@/i18n';
import { clockTime, money } from '@/i18n/format';
import { useLanguage } from '@/platform/preferences';
import { Icon } from '@/ui/icon';
import { Picture } from '@/ui/picture';
import './facts.scss';

/** What was reported, found and done; pictures, orders, the signature. */
export function Facts({ matter }: { matter: Matter }) {
  const { closeOut } = useTexts().desk;
  const orders = liveOrders(matter);
  const before = matter.media;
  const after = orders.flatMap((order) => order.actual?.media ?? []);
  const captionOf = (id: string) => (before.some((one) => one.id === id) ? closeOut.before : closeOut.after);
  const found = orders.map(({ quote, task }) => quote?.note || task).filter(Boolean);
  const done = orders.map(({ actual }) => actual?.result ?? '').filter(Boolean);
  return (
    <Panel
      className="desk-facts"
      title={closeOut.matter}
      aside={
        <View className="tone-info desk-facts__link" ariaRole="button" onClick={() => openMatter(matter.id)}>
          {closeOut.seeTimeline}
        </View>
      }
    >
      <View className="desk-facts__part">
        <View className="text-title">{headlineOf(matter.description)}</View>
        <View className="text-secondary">{matter.place}</View>
      </View>
      <View className="desk-facts__part desk-facts__three">
        <Told label={closeOut.reported} text={matter.description} />
        <Told label={closeOut.found} text={found.join('\n')} />
        <Told label={closeOut.done} text={done.join('\n')} />
      </View>
      {before.length + after.length > 0 && (
        <View className="desk-facts__part">
          <View className="desk-facts__label">
            {closeOut.pictures(photosOf(before).length, photosOf(after).length)}
          </View>
          <MediaList media={[...before, ...after]} captionOf={captionOf} />
        </View>
      )}
      <View className="desk-facts__part">
        <View className="desk-facts__label">{closeOut.orders(orders.length)}</View>
        {orders.map((order) => (
          <OrderLine key={order.id} order={order} />
        ))}
      </View>
      {orders.map((order) => (
        <Signed key={order.id} order={order} />
      ))}
    </Panel>
  );
}

function Told({ label, text }: { label: string; text: string }) {
  const { closeOut } = useTexts().desk;
  return (
    <View>
      <View className="desk-facts__label">{label}</View>
      <View className="desk-facts__words">{text === '' ? closeOut.nothing : text}</View>
    </View>
  );
}

function OrderLine({ order }: { order: WorkOrder }) {
  const { closeOut, words, matter } = useTexts().desk;
  const language = useLanguage();
  const total = order.actual?.totalFen ?? order.quote?.totalFen ?? 0;
  const time = (iso: string | null, say: (time: string) => string) =>
    iso === null ? '' : say(clockTime(Date.parse(iso)));
  return (
    <View className="desk-facts__order">
      <Icon name={departmentIcons[order.department]} size="small" />
      <View className="one-line">{`${words.departments[order.department]} ${order.assignee?.name ?? matter.unassigned}`}</View>
      <View className="text-secondary">{time(order.arrivedAt, closeOut.arrivedAt)}</View>
      <View className="text-secondary">{time(order.finishedAt, closeOut.finishedAt)}</View>
      <View>{total === 0 ? closeOut.free : money(total)}</View>
      {order.late !== null && (
        <View className="desk-facts__late text-secondary">
          {closeOut.late(lateLength(order.late.minutes)[language], order.late.reason)}
        </View>
      )}
    </View>
  );
}

function Signed({ order }: { order: WorkOrder }) {
  const { desk, sign } = useTexts();
  const { closeOut, words } = desk;
  const { signature } = order;
  if (signature === null) return null;
  const facts = [
    signature.name,
    closeOut.signedOn[signature.by],
    signature.way === 'keyboard' ? sign.ways.keyboard : '',
    clockTime(Date.parse(signature.at)),
    signature.witness === null ? '' : closeOut.witness(signature.witness),
  ];
  return (
    <View className="desk-facts__part desk-facts__signature">
      <View>
        <View className="desk-facts__label">{closeOut.signature}</View>
        <View className="text-secondary">{facts.filter(Boolean).join(words.separator)}</View>
      </View>
      {signature.imageUrl !== null && (
        <Picture className="desk-facts__ink" src={signature.imageUrl} label={closeOut.signature} mode="aspectFit" />
      )}
    </View>
  );
}
