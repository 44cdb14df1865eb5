import { View } from '@tarojs/components';
import {
  COMPLAINT_STATUS_LABELS,
  CONTENT_LABELS,
  FACT_SOURCE_LABELS,
  NATURE_LABELS,
  SEVERITY_LABELS,
} from '@youying/shared/domain/complaint/labels';
import { DAY } from '@youying/shared/domain/time';
import type { ReactNode } from 'react';
import { type Ask, type ComplaintAct, operationOf } from '@/features/complaint/acts';
import { useSameKind, useSimilarCases } from '@/features/complaint/queries';
import { remedyOwner } from '@/features/complaint/remedy-owner';
import type { Complaint } from '@/features/complaint/types';
import { Panel } from '@/features/desk/parts/panel';
import { openComplaint } from '@/features/desk/place';
import { useColleagues } from '@/features/desk/queries';
import { headlineOf } from '@/features/desk/words';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { StatementRow } from './statement-row';
import './cards.scss';

export interface CardProps {
  complaint: Complaint;
  onAsk: Ask;
}

/** Acts that put one more row into their card. */
const ADDS: ReadonlySet<ComplaintAct> = new Set(['recordFact', 'planRemedy', 'recordThirdParty']);

/** Small buttons in the head of a card, drawn from `actions`. */
function Offers({ complaint, onAsk, acts }: CardProps & { acts: readonly ComplaintAct[] }) {
  const { complaints } = useTexts();
  const offered = acts.filter((act) => complaint.actions.includes(operationOf(act)));
  return (
    <View className="complaint-cards__offers">
      {offered.map((act) => (
        <Button key={act} small icon={ADDS.has(act) ? 'plus' : undefined} onPress={() => onAsk(act)}>
          {complaints.acts[act].button}
        </Button>
      ))}
    </View>
  );
}

function useMoment(): (time: string) => string {
  const language = useLanguage();
  return (time) => moment(Date.parse(time), now(), language);
}

const Empty = ({ children }: { children: ReactNode }) => (
  <View className="complaint-cards__row text-secondary">{children}</View>
);

/** 调查: when, from where, what, by whom. */
export function FactsCard({ complaint, onAsk }: CardProps) {
  const { complaints } = useTexts();
  const language = useLanguage();
  const at = useMoment();
  return (
    <Panel
      title={complaints.facts}
      aside={<Offers complaint={complaint} onAsk={onAsk} acts={['reportComplaintUp', 'askStatement', 'recordFact']} />}
    >
      {complaint.wanted !== null && (
        <View className="complaint-cards__row complaint-cards__fact">
          <View className="text-secondary">{complaint.verifiedAt === null ? '' : at(complaint.verifiedAt)}</View>
          <View>{complaints.acts.verifyComplaint.fields.wanted}</View>
          <View>{complaint.wanted}</View>
          <View className="text-secondary">{complaint.genuine === false ? complaints.no : ''}</View>
        </View>
      )}
      {complaint.facts.map((fact) => (
        <View key={fact.at + fact.text} className="complaint-cards__row complaint-cards__fact">
          <View className="text-secondary">{at(fact.at)}</View>
          <View>{FACT_SOURCE_LABELS[fact.source][language]}</View>
          <View>{fact.text}</View>
          <View className="text-secondary">{fact.byName}</View>
        </View>
      ))}
      {complaint.statements.map((statement) => (
        <StatementRow key={statement.personId} statement={statement} complaint={complaint} onAsk={onAsk} />
      ))}
      {complaint.facts.length + complaint.statements.length === 0 && complaint.wanted === null && (
        <Empty>{complaints.noFacts}</Empty>
      )}
    </Panel>
  );
}

/** 补救方案: which department, what, whose head answers for it, by when; done or still owed. */
export function PlanCard({ complaint, onAsk }: CardProps) {
  const { complaints, desk } = useTexts();
  const at = useMoment();
  const colleagues = useColleagues().data ?? [];
  const completes = complaint.actions.includes('completeRemedy');
  return (
    <Panel title={complaints.plan} aside={<Offers complaint={complaint} onAsk={onAsk} acts={['planRemedy']} />}>
      {complaint.remedies.map(({ id, what, department, dueAt, doneAt, result }) => (
        <View key={id} className="complaint-cards__row complaint-cards__remedy">
          <View>{desk.words.departments[department]}</View>
          <View>
            <View>{what}</View>
            {result !== null && <View className="text-secondary">{result}</View>}
          </View>
          <View>{remedyOwner(department, complaint, colleagues) ?? ''}</View>
          <View className="text-secondary">{doneAt === null ? at(dueAt) : complaints.remedyDoneAt(at(doneAt))}</View>
          <View className="complaint-cards__act">
            {doneAt !== null && <Icon name="check" size="small" className="tone-brand" />}
            {doneAt === null && completes && (
              <Button small onPress={() => onAsk('completeRemedy', { id })}>
                {complaints.remedyDone}
              </Button>
            )}
          </View>
        </View>
      ))}
      {complaint.remedies.length === 0 && <Empty>{complaints.noPlan}</Empty>}
    </Panel>
  );
}

/** CLS-7: what is ours was told first; who outside was asked for what, and what came of it. */
export function ThirdPartyCard({ complaint, onAsk }: CardProps) {
  const { complaints } = useTexts();
  const at = useMoment();
  if (complaint.classification?.responsibility !== 'not_ours') return null;
  const settles = complaint.actions.includes('settleThirdParty');
  return (
    <Panel
      title={complaints.thirdParties}
      aside={<Offers complaint={complaint} onAsk={onAsk} acts={['tellLimits', 'recordThirdParty']} />}
    >
      {complaint.limits === null ? (
        <View className="complaint-cards__row tone-amber">{complaints.limitsMissing}</View>
      ) : (
        <View className="complaint-cards__row">
          <View className="text-secondary">{complaints.limitsTold}</View>
          <View>{complaint.limits}</View>
        </View>
      )}
      {complaint.thirdParties.map(({ id, party, asked, meanwhile, askedAt, outcome }) => (
        <View key={id} className="complaint-cards__row complaint-cards__party">
          <View>
            <View className="text-section">{party}</View>
            <View>{complaints.asked(asked)}</View>
            <View className="text-secondary">{complaints.meanwhile(meanwhile)}</View>
            {outcome !== null && <View>{complaints.settled(outcome)}</View>}
          </View>
          <View className="text-secondary">{at(askedAt)}</View>
          {outcome === null && settles && (
            <Button small onPress={() => onAsk('settleThirdParty', { id })}>
              {complaints.acts.settleThirdParty.button}
            </Button>
          )}
        </View>
      ))}
    </Panel>
  );
}

/** How serious it is: how many of the same kind there were lately (CMP-1), and how such were settled (CMP-6). */
export function SimilarCard({ complaint }: { complaint: Complaint }) {
  const { complaints, desk } = useTexts();
  const language = useLanguage();
  const { severity } = complaint;
  const content = complaint.classification?.content;
  const cases = useSimilarCases(content).data;
  const same = useSameKind(complaint.ticketId, content !== undefined).data;
  if (content === undefined || cases === undefined) return null;
  const days = same === undefined ? 0 : Math.round((now() - Date.parse(same.since)) / DAY);
  return (
    <Panel
      title={complaints.similar}
      aside={[
        ...(severity === null ? [] : [SEVERITY_LABELS[severity][language]]),
        ...(same === undefined
          ? [CONTENT_LABELS[content][language]]
          : [complaints.sameKind(days, CONTENT_LABELS[content][language], same.count)]),
      ].join(desk.words.separator)}
    >
      {(same?.items ?? []).map(({ ticketId, no, description, nature, status }) => (
        <View
          key={ticketId}
          className="complaint-cards__row complaint-cards__same"
          ariaRole="button"
          onClick={() => openComplaint(ticketId)}
        >
          <View className="text-secondary">{no ?? ''}</View>
          <View className="one-line">{headlineOf(description)}</View>
          <View>{nature === null ? complaints.undecided : NATURE_LABELS[nature][language]}</View>
          <View className="text-secondary">{COMPLAINT_STATUS_LABELS[status].tag[language]}</View>
        </View>
      ))}
      {cases.map(({ id, title, handled }) => (
        <View key={id} className="complaint-cards__row">
          <View>{title}</View>
          <View className="text-secondary">{handled}</View>
        </View>
      ))}
      {cases.length + (same?.items ?? []).length === 0 && <Empty>{complaints.noSimilar}</Empty>}
    </Panel>
  );
}
