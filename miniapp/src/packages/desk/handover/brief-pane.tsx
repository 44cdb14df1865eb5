import { View } from '@tarojs/components';
import { useState } from 'react';
import { Panel } from '@/features/desk/parts/panel';
import { openMatter } from '@/features/desk/place';
import { dayWords } from '@/features/roster/week';
import { type BriefFigure, useMorningBrief } from '@/features/shifts/queries';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { classNames } from '@/ui/class-names';
import { Loaded } from '@/ui/loaded';

const PARTS = ['topics', 'overdue', 'praise', 'problems'] as const;
const keyOf = ({ part, name }: BriefFigure) => `${part}:${name}`;

/** 早会: four columns of figures; every one opens the list it counts (HOT-3). */
export function BriefPane() {
  const { shifts, roster } = useTexts();
  const brief = useMorningBrief();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Loaded query={brief}>
      {({ day, figures }) => {
        const open = figures.find((figure) => keyOf(figure) === chosen);
        return (
          <>
            <View className="text-section">{shifts.briefDay(dayWords(day, roster.date))}</View>
            <View className="desk-handover__parts">
              {PARTS.map((part) => (
                <Panel key={part} title={shifts.parts[part]}>
                  {figures
                    .filter((figure) => figure.part === part)
                    .map((figure) => (
                      <View
                        key={keyOf(figure)}
                        className={classNames('desk-handover__figure', {
                          'desk-handover__line--chosen': keyOf(figure) === chosen,
                        })}
                        ariaRole="button"
                        onClick={() => setChosen(keyOf(figure))}
                      >
                        <View className="one-line">{figure.name}</View>
                        <View className="text-section">{shifts.count(figure.count)}</View>
                      </View>
                    ))}
                  {figures.every((figure) => figure.part !== part) && (
                    <View className="desk-handover__none text-secondary">{shifts.nothing}</View>
                  )}
                </Panel>
              ))}
            </View>
            {open !== undefined && <Items figure={open} />}
          </>
        );
      }}
    </Loaded>
  );
}

function Items({ figure }: { figure: BriefFigure }) {
  const { shifts } = useTexts();
  const language = useLanguage();
  return (
    <Panel title={`${figure.name} ${shifts.count(figure.count)}`}>
      {figure.items.length === 0 && <View className="desk-handover__none text-secondary">{shifts.nothing}</View>}
      {figure.items.map(({ ticketId, no, words, place, at }) => (
        <View
          key={`${ticketId}:${at}`}
          className="desk-handover__row"
          ariaRole="button"
          onClick={() => openMatter(ticketId)}
        >
          <View className="text-secondary one-line">{no ?? '—'}</View>
          <View className="one-line">{words}</View>
          <View className="text-secondary one-line">{place}</View>
          <View className="text-secondary">{moment(Date.parse(at), now(), language)}</View>
        </View>
      ))}
    </Panel>
  );
}
