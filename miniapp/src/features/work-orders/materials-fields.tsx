import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { Check } from '@/ui/check';
import { Field } from '@/ui/field';
import { Row } from '@/ui/row';
import { Segments } from '@/ui/segments';
import { Switch } from '@/ui/switch';
import type { OwnMaterials } from './materials';
import './materials-fields.scss';

export interface MaterialsFieldsProps {
  materials: OwnMaterials;
  onChange: (materials: OwnMaterials) => void;
}

/** 材料业户自己买的: three answers; a failed one must be explained and chosen all the same (WRK-7). */
export function MaterialsFields({ materials, onChange }: MaterialsFieldsProps) {
  const { onsite } = useTexts().staff;
  const change = (part: Partial<OwnMaterials>) => onChange({ ...materials, ...part });
  return (
    <>
      <Row
        title={onsite.ownMaterials}
        text={onsite.ownMaterialsText}
        aside={<Switch label={onsite.ownMaterials} on={materials.own} onChange={(own) => change({ own })} />}
      />
      {materials.own && (
        <View className="own-materials">
          <Segments
            value={materials.outcome}
            onChange={(outcome) => change({ outcome })}
            options={(['passed', 'poor', 'failed'] as const).map((value) => ({
              value,
              label: onsite.materials[value],
            }))}
          />
          {materials.outcome === 'failed' && (
            <>
              <Field
                multiline
                label={onsite.consequences}
                value={materials.consequences}
                maxLength={500}
                onChange={(consequences) => change({ consequences })}
              />
              <Check
                label={onsite.acknowledged}
                checked={materials.acknowledged}
                onChange={(acknowledged) => change({ acknowledged })}
              />
            </>
          )}
        </View>
      )}
    </>
  );
}
