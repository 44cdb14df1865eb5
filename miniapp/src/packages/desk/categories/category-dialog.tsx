import { View } from '@tarojs/components';
import { DEPARTMENTS, type Department } from '@youying/shared/domain/roles';
import { useState } from 'react';
import { useShortcuts } from '@/features/desk/use-shortcuts';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import type { Item } from '@/platform/api/contract';
import { toast } from '@/platform/device';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { Check } from '@/ui/check';
import { explain } from '@/ui/explain';
import { Field } from '@/ui/field';
import { Select } from '@/ui/select';
import { Sheet } from '@/ui/sheet';

type CategorySetting = Item<'listCategorySettings'>;

interface CategoryDialogProps {
  /** Null: a new one under `parentId`. */
  setting: CategorySetting | null;
  parentId: string;
  onKept: () => Promise<void>;
  onClose: () => void;
}

/** Name, route, key words; retiring says how many open matters keep it. */
export function CategoryDialog({ setting, parentId, onKept, onClose }: CategoryDialogProps) {
  const { categories: labels, common, desk } = useTexts();
  const [name, setName] = useState(setting?.name ?? '');
  const [department, setDepartment] = useState<Department>(setting?.department ?? 'engineering');
  const [words, setWords] = useState(setting?.words.join(' ') ?? '');
  const [active, setActive] = useState(setting?.active ?? true);
  const [reason, setReason] = useState('');
  const save = useAct(async (_: null, idempotencyKey) => {
    const said = words.split(/\s+/).filter((word) => word !== '');
    const body = { name: name.trim(), department, words: said, reason: reason.trim() };
    if (setting === null) await call('addCategory', { body: { ...body, parentId } }, { idempotencyKey });
    else await call('changeCategory', { path: { id: setting.id }, body: { ...body, active } }, { idempotencyKey });
    await onKept();
    toast(labels.saved);
    onClose();
  }, explain);
  const ready = name.trim() !== '' && reason.trim() !== '';
  const send = () => void save.run(null);
  useShortcuts({ 'control+enter': ready ? send : undefined });
  return (
    <Sheet
      open
      title={setting === null ? labels.add : labels.change}
      onClose={onClose}
      footer={
        <>
          <Button grow={1} onPress={onClose}>
            {common.cancel}
          </Button>
          <Button kind="main" grow={1} shortcut="Ctrl ↵" disabled={!ready} waiting={save.pending} onPress={send}>
            {labels.save}
          </Button>
        </>
      }
    >
      <View className="desk-categories__form">
        <Field id="category-name" label={labels.name} value={name} maxLength={40} onChange={setName} />
        <Select
          name={labels.department}
          placeholder={labels.department}
          value={department}
          onChange={(value) => setDepartment(DEPARTMENTS.find((one) => one === value) ?? department)}
          options={DEPARTMENTS.map((value) => ({ value, label: desk.words.departments[value] }))}
        />
        <Field multiline label={labels.words} value={words} onChange={setWords} />
        {setting !== null && <Check label={labels.offered} checked={active} onChange={setActive} />}
        {setting !== null && !active && setting.openMatters > 0 && (
          <View className="tone-amber">{labels.staysOn(setting.openMatters)}</View>
        )}
        <Field id="category-reason" label={labels.reason} value={reason} maxLength={200} onChange={setReason} />
      </View>
    </Sheet>
  );
}
