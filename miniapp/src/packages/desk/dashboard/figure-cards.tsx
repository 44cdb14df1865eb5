import { View } from '@tarojs/components';
import type { Figure } from '@youying/shared/domain/dashboard/figures';
import type { PeriodKind } from '@youying/shared/domain/dashboard/periods';
import { percent, perMille } from '@/features/complaint/rates';
import { rateDay } from '@/features/reports/dashboard/cards';
import type { CardProps } from '@/features/reports/dashboard/figures';
import { countWords, type Dashboard, missingOr, percentWords, ratioWords } from '@/features/reports/dashboard/figures';
import { openFigure } from '@/features/reports/dashboard/open-figure';
import { dayOf } from '@/features/reports/dashboard/periods';
import { type Texts, useTexts } from '@/i18n';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import './figure-cards.scss';

interface FigureCard {
  name: keyof Texts['dashboard']['figures'];
  value: string;
  unit: string;
  /** The fraction and the target. */
  words: string;
  standing: { tone: 'met' | 'amber' | 'danger' | 'none'; words: string };
  figure: Figure;
  period?: PeriodKind;
  at?: string;
}

const POINT = ' · ';
const HUNDRED = 100;
const MARKS_PLACES = 2;

function rateCard(dashboard: Dashboard, name: 'month' | 'year', labels: Texts['dashboard']): FigureCard {
  const rate = dashboard[name];
  const per = name === 'month' ? 100 : 1_000;
  const write = name === 'month' ? percent : perMille;
  const fraction = labels.effective(countWords(rate.effective), countWords(rate.households));
  const empty = rate.households === 0;
  return {
    name,
    value: ratioWords(rate.effective, rate.households, per),
    unit: name === 'month' ? '%' : '‰',
    words: [empty ? labels.noHouseholds : fraction, labels.below(write(rate.target))].join(POINT),
    standing: empty
      ? { tone: 'none', words: '' }
      : rate.overTarget
        ? { tone: 'danger', words: labels.over }
        : { tone: 'met', words: labels.met },
    figure: 'effectiveComplaints',
    period: name,
    at: rateDay(rate),
  };
}

const standing = (met: boolean | null, short: string, labels: Texts['dashboard']): FigureCard['standing'] => {
  if (met === null) return { tone: 'none', words: labels.nothing };
  return met ? { tone: 'met', words: labels.met } : { tone: 'amber', words: short };
};

function cardsOf(dashboard: Dashboard, labels: Texts['dashboard']): FigureCard[] {
  const { callbacks, attainment, satisfaction, period } = dashboard;
  const before = labels.lastPeriod[period.kind];
  const points = ((attainment.target - (attainment.share ?? 0)) * HUNDRED).toFixed(1);
  return [
    rateCard(dashboard, 'month', labels),
    rateCard(dashboard, 'year', labels),
    {
      name: 'callbacks',
      value: callbacks.share === null ? '—' : percentWords(callbacks.count / callbacks.of),
      unit: '%',
      words: [`${countWords(callbacks.count)} / ${countWords(callbacks.of)}`, labels.target('100%')].join(POINT),
      standing: standing(callbacks.met, labels.lacking(countWords(callbacks.of - callbacks.count)), labels),
      figure: missingOr('callbacksMissing', 'callbacksDue', callbacks),
    },
    {
      name: 'attainment',
      value: attainment.share === null ? '—' : percentWords(attainment.share),
      unit: '%',
      words: [
        attainment.before.share === null
          ? labels.noBefore(before)
          : labels.before(before, `${percentWords(attainment.before.share)}%`),
        labels.target(percent(attainment.target)),
      ].join(POINT),
      standing: standing(attainment.met, labels.points(points), labels),
      figure: missingOr('dutiesMissed', 'dutiesDue', attainment),
    },
    {
      name: 'satisfaction',
      value: satisfaction.mean === null ? '—' : satisfaction.mean.toFixed(MARKS_PLACES),
      unit: labels.outOf,
      words: [labels.ratings(countWords(satisfaction.ratings)), labels.atLeast(String(satisfaction.target))].join(
        POINT,
      ),
      standing: standing(
        satisfaction.met,
        labels.marks((satisfaction.target - (satisfaction.mean ?? 0)).toFixed(MARKS_PLACES)),
        labels,
      ),
      figure: 'ratings',
    },
  ];
}

/** The five promises, each with its fraction, its target and whether it is kept. */
export function FigureCards({ dashboard }: CardProps) {
  const { dashboard: labels } = useTexts();
  const { period } = dashboard;
  return (
    <View className="figure-cards">
      {cardsOf(dashboard, labels).map(({ name, value, unit, words, standing: stands, figure, ...own }) => (
        <View
          key={name}
          id={`figure-${name}`}
          className="figure-card"
          ariaRole="button"
          onClick={() => openFigure({ figure, period: period.kind, at: dayOf(period), ...own })}
        >
          <View className="figure-card__head">
            <View className="figure-card__name">{labels.figures[name]}</View>
            <View className={classNames('figure-card__standing', `figure-card__standing--${stands.tone}`)}>
              {stands.tone === 'met' && <Icon name="check" size="small" />}
              {stands.tone === 'danger' && <Icon name="alert" size="small" />}
              {stands.words}
            </View>
          </View>
          <View className="figure-card__number">
            <View className="figure-card__value">{value}</View>
            {value !== '—' && <View className="figure-card__unit">{unit}</View>}
          </View>
          <View className="text-secondary">{words}</View>
        </View>
      ))}
    </View>
  );
}
