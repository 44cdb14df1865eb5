import { View } from '@tarojs/components';
import { useGrades } from '@/features/quality/queries';
import { useTexts } from '@/i18n';
import { Card } from '@/ui/card';
import { Loaded } from '@/ui/loaded';
import { StateView } from '@/ui/state';

/** Stars of the half-year with what they come from. */
export function GradesPane() {
  const { quality } = useTexts();
  const grades = useGrades();
  return (
    <Loaded query={grades}>
      {({ half, items }) =>
        items.length === 0 ? (
          <StateView icon="star" title={quality.noGrades} text={quality.noGradesText} />
        ) : (
          <>
            <View className="text-section">{quality.half(half)}</View>
            {items.map(({ person, stars, points, scored, rated, months, exam, examPassed }) => (
              <Card key={person.id} className="desk-quality__card">
                <View className="desk-quality__line">
                  <View className="text-section">{person.name}</View>
                  <View className="tone-brand">
                    {stars === null ? quality.noStars : quality.stars(stars, points ?? 0)}
                  </View>
                </View>
                <View className="text-secondary">{quality.facts(scored, rated, months)}</View>
                {exam !== null && (
                  <View className={examPassed ? 'text-secondary' : 'tone-amber'}>{quality.exam(exam, examPassed)}</View>
                )}
              </Card>
            ))}
          </>
        )
      }
    </Loaded>
  );
}
