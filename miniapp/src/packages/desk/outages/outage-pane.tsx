import { View } from '@tarojs/components';
import { useState } from 'react';
import { ReasonDialog } from '@/features/desk/dialogs/reason-dialog';
import { Panel } from '@/features/desk/parts/panel';
import { openMatter } from '@/features/desk/place';
import { keepOutage, type OutageDetail, useOutage } from '@/features/outages/queries';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Loaded } from '@/ui/loaded';
import { Tag } from '@/ui/tag';
import { ChangeDialog } from './change-dialog';

interface PaneProps {
  id: string;
  onChanged: () => Promise<void>;
}

export function OutagePane({ id, onChanged }: PaneProps) {
  const query = useOutage(id);
  return <Loaded query={query}>{(outage) => <Content outage={outage} onChanged={onChanged} />}</Loaded>;
}

function Content({ outage, onChanged }: { outage: OutageDetail; onChanged: () => Promise<void> }) {
  const { outages: labels, marks } = useTexts();
  const language = useLanguage();
  const [dialog, setDialog] = useState<'change' | 'end' | null>(null);
  const time = (at: string) => moment(Date.parse(at), now(), language);
  const kept = async (changed: OutageDetail) => {
    keepOutage(changed);
    await onChanged();
  };
  const start = useAct(async (_: null, idempotencyKey) => {
    await kept(await call('startOutage', { path: { id: outage.id } }, { idempotencyKey }));
  }, explain);
  const may = (action: OutageDetail['actions'][number]) => outage.actions.includes(action);
  const facts: readonly (readonly [string, string])[] = [
    [labels.area, outage.areaText],
    [labels.cause, outage.cause],
    [labels.starts, time(outage.startsAt)],
    [labels.expected, outage.expectedEndAt === null ? labels.noEnd : time(outage.expectedEndAt)],
    ...(outage.endedAt === null ? [] : [[labels.ended, `${time(outage.endedAt)} ${outage.outcome ?? ''}`] as const]),
    [labels.owner, outage.owner.name],
    [labels.concerned, labels.counts(outage.houses, outage.followers, outage.tickets)],
  ];
  return (
    <>
      <Panel
        title={outage.line}
        aside={
          <Tag tone={outage.overdue ? 'danger' : 'grey'}>{outage.overdue ? labels.overdue : outage.stateLabel}</Tag>
        }
      >
        <View className="desk-outage">
          <View className="desk-outage__facts">
            {facts.map(([label, value]) => (
              <Fact key={label} label={label} value={value} />
            ))}
          </View>
          <View className="desk-outage__say">{marks.named(labels.callerWords, marks.quoted(outage.callerWords))}</View>
          <View className="desk-outage__acts">
            {may('startOutage') && (
              <Button waiting={start.pending} onPress={() => void start.run(null)}>
                {labels.start}
              </Button>
            )}
            {may('changeOutage') && <Button onPress={() => setDialog('change')}>{labels.change}</Button>}
            {may('endOutage') && (
              <Button kind="main" onPress={() => setDialog('end')}>
                {outage.state === 'planned' ? labels.callOff : labels.end}
              </Button>
            )}
          </View>
        </View>
      </Panel>
      <Matters outage={outage} onKept={kept} />
      <Panel title={labels.course}>
        {outage.events.map((event) => (
          <View key={`${event.type}-${event.at}`} className="desk-outage__matter">
            <View className="desk-outage__words">
              <View className="text-section">{event.title}</View>
              <View className="text-secondary">{event.text}</View>
            </View>
            <View className="text-secondary">{`${event.byName} · ${time(event.at)}`}</View>
            <Tag tone={event.told ? 'grey' : 'amber'}>{event.told ? labels.told : labels.telling}</Tag>
          </View>
        ))}
      </Panel>
      {dialog === 'change' && <ChangeDialog outage={outage} onKept={kept} onClose={() => setDialog(null)} />}
      {dialog === 'end' && (
        <ReasonDialog
          title={outage.state === 'planned' ? labels.callOff : labels.end}
          text={labels.endText(outage.houses)}
          label={labels.outcome}
          send={labels.endSend}
          onClose={() => setDialog(null)}
          perform={async (outcome, idempotencyKey) =>
            kept(await call('endOutage', { path: { id: outage.id }, body: { outcome } }, { idempotencyKey }))
          }
        />
      )}
    </>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <>
      <View className="text-secondary">{label}</View>
      <View>{value}</View>
    </>
  );
}

/** What is tied to it, and what may belong to it: a person confirms. */
function Matters({ outage, onKept }: { outage: OutageDetail; onKept: (changed: OutageDetail) => Promise<void> }) {
  const { outages: labels } = useTexts();
  const tie = useAct(async ({ ids, tied }: { ids: string[]; tied: boolean }, idempotencyKey) => {
    const input = { path: { id: outage.id }, body: { ticketIds: ids } };
    await onKept(await call(tied ? 'untieTickets' : 'tieTickets', input, { idempotencyKey }));
  }, explain);
  const may = outage.actions.includes('tieTickets');
  const loose = outage.matters.filter(({ tied }) => !tied).map(({ id }) => id);
  return (
    <Panel
      title={labels.matters(outage.tickets)}
      aside={
        may && loose.length > 1 ? (
          <Button small waiting={tie.pending} onPress={() => void tie.run({ ids: loose, tied: false })}>
            {labels.tieAll(loose.length)}
          </Button>
        ) : undefined
      }
    >
      {outage.matters.length === 0 && <View className="desk-outages__none text-secondary">{labels.noMatters}</View>}
      {outage.matters.map(({ id, no, place, description, tied }) => (
        <View key={id} className="desk-outage__matter">
          <View className="desk-outage__words" ariaRole="button" onClick={() => openMatter(id)}>
            <View className="one-line">{description}</View>
            <View className="text-secondary">{[no, place].filter(Boolean).join(' · ')}</View>
          </View>
          <Tag tone={tied ? 'brand' : 'grey'}>{tied ? labels.tied : labels.maybe}</Tag>
          {may && (
            <Button small waiting={tie.pending} onPress={() => void tie.run({ ids: [id], tied })}>
              {tied ? labels.untie : labels.tie}
            </Button>
          )}
        </View>
      ))}
    </Panel>
  );
}
