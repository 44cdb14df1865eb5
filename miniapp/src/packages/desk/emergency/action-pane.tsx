import { View } from '@tarojs/components';
import { useState } from 'react';
import { ReasonDialog } from '@/features/desk/dialogs/reason-dialog';
import { openMatter } from '@/features/desk/place';
import { type Alarm, keepAlarm } from '@/features/emergency/queries';
import { leadingAct, signersOf } from '@/features/emergency/standing';
import { VisitPart } from '@/features/emergency/visit-part';
import { useLimits } from '@/features/limits/use-limits';
import { useTexts } from '@/i18n';
import { clockTime } from '@/i18n/format';
import { call } from '@/platform/api/call';
import { dial } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { aria } from '@/ui/aria';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { explain } from '@/ui/explain';
import { Icon } from '@/ui/icon';
import { NewsPart } from './news-part';
import { ReportPart } from './report-part';
import './action-pane.scss';

/** The right pane: what to do by kind, outside telephones, the end and its signature. */
export function ActionPane({ alarm }: { alarm: Alarm }) {
  const { desk, marks } = useTexts();
  const { emergency } = desk;
  return (
    <View className="emergency-acts">
      <View className="emergency-acts__scroll">
        <Card alarm={alarm} />
        <View className="emergency-acts__group">
          <View className="text-secondary">{emergency.outside}</View>
          {alarm.outside.map((number) => (
            <View key={number} className="emergency-acts__number">
              <View>{emergency.numbers[number]}</View>
              <Button small icon="phone" onPress={() => dial(number)}>
                {emergency.dial}
              </Button>
            </View>
          ))}
          {alarm.contractors.map(({ id, name, skills, phone }) => (
            <View key={id} className="emergency-acts__number">
              <View>{emergency.contractor(name, skills.join(marks.list))}</View>
              <Button small icon="phone" onPress={() => dial(phone)}>
                {emergency.dial}
              </Button>
            </View>
          ))}
        </View>
        <NewsPart alarm={alarm} />
        <ReportPart alarm={alarm} />
        {alarm.visitDueAt !== null && (
          <View className="emergency-acts__group">
            <VisitPart alarm={alarm} />
          </View>
        )}
      </View>
      <Ending alarm={alarm} />
    </View>
  );
}

/** 按这个做: ticked off by a line of the log. */
function Card({ alarm }: { alarm: Alarm }) {
  const { emergency } = useTexts().desk;
  const act = useAct(async (step: { text: string; cardStep: number }, idempotencyKey) => {
    keepAlarm(await call('addAlarmLog', { path: { id: alarm.id }, body: step }, { idempotencyKey }));
  }, explain);
  const next = alarm.card.findIndex(({ doneAt }) => doneAt === null);
  const may = alarm.actions.includes('addAlarmLog');
  return (
    <View className="emergency-acts__group">
      <View className="text-section">{emergency.card}</View>
      <View className="text-secondary">{emergency.cardOf(alarm.kindText)}</View>
      {alarm.card.map(({ text, doneAt }, index) => (
        <View
          key={text}
          className={classNames('emergency-step', {
            'emergency-step--next': may && index === next,
            'emergency-step--done': doneAt !== null,
          })}
          ariaRole="checkbox"
          {...aria({ ariaChecked: doneAt === null ? 'false' : 'true' })}
          onClick={() => may && doneAt === null && void act.run({ text, cardStep: index })}
        >
          {doneAt === null ? <View className="emergency-step__box" /> : <Icon name="check" size="small" />}
          <View>{text}</View>
        </View>
      ))}
    </View>
  );
}

function Ending({ alarm }: { alarm: Alarm }) {
  const { emergency } = useTexts().desk;
  const [dialog, setDialog] = useState<'end' | 'standDown' | null>(null);
  const open = alarm.instructions.filter((instruction) => instruction.open).length;
  const { majorCallbackDays } = useLimits(alarm.community.id);
  const running = alarm.state === 'raised' || alarm.state === 'running';
  const leads = leadingAct(alarm);
  const signs = alarm.actions.includes('standDownAlarm');
  const path = { id: alarm.id };
  return (
    <View className="emergency-acts__end">
      <View className="text-secondary">
        {alarm.standDownAt !== null
          ? emergency.signedBy(alarm.standDownByName ?? '', clockTime(Date.parse(alarm.standDownAt)))
          : alarm.outcome !== null
            ? emergency.overBy(alarm.endedByName ?? '', alarm.outcome)
            : emergency.after(majorCallbackDays)}
      </View>
      {alarm.actions.includes('endAlarm') && (
        <Button kind={leads === 'end' ? 'main' : 'plain'} onPress={() => setDialog('end')}>
          {emergency.end}
        </Button>
      )}
      {signs ? (
        <Button
          kind={leads === 'sign' ? 'main' : 'plain'}
          icon="pen"
          disabled={open > 0}
          onPress={() => setDialog('standDown')}
        >
          {open > 0 ? emergency.openInstructions(open) : emergency.standDown}
        </Button>
      ) : (
        (running || alarm.state === 'over') && (
          <Button disabled onPress={() => undefined}>
            {emergency.standDownNeeds(signersOf(alarm))}
          </Button>
        )
      )}
      {!running && <Button onPress={() => openMatter(alarm.id)}>{emergency.toMatter}</Button>}
      {dialog === 'end' && (
        <ReasonDialog
          title={emergency.end}
          text={emergency.endText}
          label={emergency.endLabel}
          send={emergency.endSend}
          perform={async (outcome, idempotencyKey) => {
            keepAlarm(await call('endAlarm', { path, body: { outcome } }, { idempotencyKey }));
          }}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'standDown' && (
        <ReasonDialog
          title={emergency.standDown}
          text={emergency.standDownText}
          label={emergency.standDownLabel}
          send={emergency.standDown}
          perform={async (note, idempotencyKey) => {
            keepAlarm(await call('standDownAlarm', { path, body: { note } }, { idempotencyKey }));
          }}
          onClose={() => setDialog(null)}
        />
      )}
    </View>
  );
}
