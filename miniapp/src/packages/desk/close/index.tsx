import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { emptyResult, isVerified, type VerifiedResult } from '@/features/desk/close-form';
import { type Condition, conditionsOf, type Requirement } from '@/features/desk/conditions';
import { DeskPage } from '@/features/desk/frame';
import { PresentLine } from '@/features/desk/live/present-line';
import { BackBar } from '@/features/desk/parts/back-bar';
import { MoveKeys } from '@/features/desk/parts/move-keys';
import { useDeskPlace } from '@/features/desk/place';
import { useMatter } from '@/features/desk/queries';
import { useQueueList } from '@/features/desk/queue-queries';
import { neighbour } from '@/features/desk/queues';
import { RevealContact } from '@/features/desk/reveal';
import { useReveal } from '@/features/desk/reveal/use-reveal';
import type { Matter } from '@/features/desk/types';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { numberOf, tagsOf } from '@/features/desk/words';
import { useTexts } from '@/i18n';
import { useAddress } from '@/platform/address';
import { usePresent } from '@/platform/live/use-present';
import { goBack, useParameter } from '@/platform/navigate';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { Loaded } from '@/ui/loaded';
import { Tag } from '@/ui/tag';
import { ClosedResult } from './closed-result';
import { Conditions } from './conditions';
import { Facts } from './facts';
import { LookOverAct, LookOverLine } from './look-over';
import { ResultForm } from './result-form';
import { ReviewForm } from './review-form';
import { SignOff } from './sign-off';
import { seniorWanted, useSenior } from './signers';
import './index.scss';

/** 销项: nothing closes unfinished; what is missing is named, and who can supply it (CLO-1). */
export default function ClosePage() {
  const asked = useParameter('ticketId');
  return (
    <DeskPage current="desk" shortcuts={{ escape: () => goBack('desk') }}>
      <OneOfQueue asked={asked} />
    </DeskPage>
  );
}

/** The matter, and the way to the ones before and after it in the queue from which one came. */
function OneOfQueue({ asked }: { asked: string | undefined }) {
  const [ticketId, setTicketId] = useState(asked);
  const query = useMatter(ticketId);
  const entries = useQueueList(useDeskPlace().filters).data?.entries ?? [];
  // What has no number yet is not closed (REG-4).
  const closable = entries.filter(({ matter }) => matter !== null && matter.registeredAt !== null);
  useAddress('deskClose', { ticketId }, (parameters) => setTicketId(parameters.ticketId));
  const move = (step: 1 | -1) => {
    const next = neighbour(closable, ticketId, step);
    if (next !== null) setTicketId(next);
  };
  useShortcuts({ j: () => move(1), k: () => move(-1) });
  return (
    <View className="desk-close">
      <Loaded query={query} cards={3}>
        {(matter) => <CloseOut key={matter.id} matter={matter} onMove={move} />}
      </Loaded>
    </View>
  );
}

function CloseOut({ matter, onMove }: { matter: Matter; onMove: (step: 1 | -1) => void }) {
  const texts = useTexts();
  const { closeOut } = texts.desk;
  const [result, setResult] = useState<VerifiedResult>(emptyResult);
  const people = usePresent(matter.id, result.outcome !== '' || result.note !== '' || result.verdict !== null);
  // The server's newest list, where it refused; the view's own otherwise.
  const [refused, setRefused] = useState<{ version: number; missing: readonly Requirement[] } | null>(null);
  const requirements = refused?.version === matter.version ? refused.missing : matter.closeRequirements;
  const prepared = matter.status !== 'closed' && matter.closeOut !== null;
  const conditions = conditionsOf(matter, requirements, prepared || isVerified(result, matter));
  return (
    <>
      <BackBar
        title={closeOut.title}
        trail={numberOf(matter, texts)}
        tags={tagsOf(matter, texts).map(({ tone, label }) => (
          <Tag key={label} tone={tone}>
            {label}
          </Tag>
        ))}
        onBack={() => goBack('desk')}
      >
        <PresentLine people={people} />
        <MoveKeys onMove={onMove} />
      </BackBar>
      <Standing matter={matter} conditions={conditions} />
      <View className="desk-close__columns">
        <Facts matter={matter} />
        <Conditions matter={matter} conditions={conditions} />
        <Result matter={matter}>
          <ResultForm
            matter={matter}
            conditions={conditions}
            result={result}
            onChange={setResult}
            onRefused={(missing) => setRefused({ version: matter.version, missing })}
          />
        </Result>
      </View>
    </>
  );
}

/** What this person has to do here: read the record, sign, review what was put off, or verify. */
function Result({ matter, children }: { matter: Matter; children: ReactNode }) {
  const { closeOut, actions, status } = matter;
  if (status === 'closed') return <ClosedResult matter={matter} />;
  if (closeOut !== null) {
    const mine = matter.closeRequirements.length === 0 && actions.includes('returnSignOff');
    return <SignOff matter={matter} closeOut={closeOut} mine={mine} />;
  }
  return actions.includes('reviewSuspended') ? <ReviewForm matter={matter} /> : children;
}

/** The bar on top: what is still missing in one line, or that it is ready. */
function Standing({ matter, conditions }: { matter: Matter; conditions: readonly Condition[] }) {
  const { closeOut, acts, words } = useTexts().desk;
  const missing = conditions.filter((condition) => condition.missing.length > 0);
  const closed = matter.status === 'closed';
  const ready = closed || missing.length === 0;
  const names = missing.map(({ name }) => closeOut.rows[name]).join(words.list);
  const reveal = useReveal(matter.id);
  const withheld = matter.contact === null && matter.actions.includes('revealContact');
  const phone = matter.contact?.phone;
  const waits = !closed && matter.closeOut !== null;
  const verifies = missing.some(({ name }) => name === 'verification');
  // Filled while the call is what comes next; a look that was asked for comes before it.
  const leads = verifies && !matter.actions.includes('answerLookOver');
  const title = closed
    ? closeOut.closedTitle
    : waits
      ? closeOut.waitsTitle(closeOut.signers[matter.closeOut?.outcome === 'not_possible' ? 'manager' : 'senior'])
      : ready
        ? closeOut.readyTitle
        : closeOut.lackTitle(missing.length, names);
  const signer = seniorWanted(missing);
  const senior = useSenior(signer);
  // Nothing but the desk's own words and a signature: then it is said what comes after the call.
  const onlySigns = missing.every(({ name }) => name === 'verification' || name === signer);
  const lack =
    verifies && onlySigns && signer !== undefined
      ? closeOut.callThenSign(senior?.name ?? closeOut.signers[signer])
      : closeOut.lackText;
  const text = waits ? closeOut.waitsText : ready ? closeOut.readyText : lack;
  return (
    <View className={classNames('desk-close__standing', { 'desk-close__standing--ready': ready })}>
      <Icon name={ready ? 'check' : 'alert'} className="desk-close__sign" />
      <View className="desk-close__why">
        <View className="text-section">{title}</View>
        {!closed && <View className="text-secondary">{text}</View>}
        {!closed && <LookOverLine matter={matter} />}
      </View>
      {!closed && <LookOverAct matter={matter} name={senior?.name} wanted={signer !== undefined} />}
      {withheld && !closed && <RevealContact {...reveal} />}
      {phone != null && !closed && (
        <>
          {reveal.contact !== null && <View className="text-section">{reveal.contact.phone}</View>}
          <Button
            icon="phone"
            kind={leads ? 'main' : 'outline'}
            shortcut="C"
            waiting={reveal.pending}
            onPress={() => void reveal.ring(phone)}
          >
            {verifies ? closeOut.verifyCall : acts.callResident}
          </Button>
        </>
      )}
    </View>
  );
}
