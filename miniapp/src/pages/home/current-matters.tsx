import { View } from '@tarojs/components';
import { MatterCard } from '@/features/tickets/matter-card';
import { standingOf, waitingStep, waitsForResident } from '@/features/tickets/standing';
import type { Ticket } from '@/features/tickets/types';
import { useTelling } from '@/features/tickets/use-words';
import { WaitingAct } from '@/features/tickets/waiting-act';
import { wordsOf } from '@/features/tickets/words';
import { useTexts } from '@/i18n';
import { dateWord } from '@/i18n/format';
import { dial } from '@/platform/device';
import { go } from '@/platform/navigate';
import { useCareMode } from '@/platform/preferences';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';

/** The nearest open matter as a card, the others as a count, and what is still to be rated; in care mode only the first. */
export function CurrentMatters({ open, all }: { open: readonly Ticket[]; all: readonly Ticket[] }) {
  const { home } = useTexts();
  const care = useCareMode();
  const [nearest, ...others] = [...open].sort(
    (one, other) => Number(waitsForResident(other)) - Number(waitsForResident(one)),
  );
  const toRate = all.find((ticket) => ticket.actions.includes('rateTicket'));
  if (care) return nearest === undefined ? null : <Nearest ticket={nearest} />;
  return (
    <>
      {nearest !== undefined && <Nearest ticket={nearest} />}
      {others.length > 0 && (
        <Button kind="link" onPress={() => go('matters')}>
          {home.others(others.length)}
        </Button>
      )}
      {toRate !== undefined && <ToRate ticket={toRate} />}
    </>
  );
}

function Nearest({ ticket }: { ticket: Ticket }) {
  const telling = useTelling();
  const { texts } = telling;
  const care = useCareMode();
  const { order, master } = wordsOf(ticket, telling);
  const phone = order?.assignee?.phone;
  const waiting = waitingStep(ticket);
  return (
    <MatterCard ticket={ticket} caption={texts.home.current}>
      {waiting !== undefined && <WaitingAct ticket={ticket} act={waiting} />}
      {waiting === undefined && !care && (
        <Button grow={1} small onPress={() => go('matter', { ticketId: ticket.id })}>
          {texts.matters.seeProgress}
        </Button>
      )}
      {phone != null && (
        <Button grow={1} small kind="outline" icon="phone" onPress={() => dial(phone)}>
          {texts.matters.call(master)}
        </Button>
      )}
    </MatterCard>
  );
}

function ToRate({ ticket }: { ticket: Ticket }) {
  const { texts, language, now } = useTelling();
  const finishedAt = standingOf(ticket, now).order?.finishedAt;
  return (
    <Card className="home__rate" onPress={() => go('rate', { ticketId: ticket.id })}>
      <View className="home__rate-icon">
        <Icon name="star" />
      </View>
      <View className="home__rate-what">
        <View className="text-section one-line">{texts.home.toRate(ticket.description)}</View>
        {finishedAt != null && (
          <View className="text-secondary">{texts.home.finishedOn(dateWord(Date.parse(finishedAt), language))}</View>
        )}
      </View>
      <Icon name="chevronRight" className="home__rate-chevron" />
    </Card>
  );
}
