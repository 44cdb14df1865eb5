import { MATTER_COLUMNS, type MatterColumn } from '@youying/shared/domain/saved-view';
import { USUAL_COLUMNS } from '@/features/desk/bulk/columns';
import { useTexts } from '@/i18n';
import { Button } from '@/ui/button';
import { Check } from '@/ui/check';
import { Sheet } from '@/ui/sheet';

export interface ColumnsDialogProps {
  columns: readonly MatterColumn[];
  onChange: (columns: readonly MatterColumn[]) => void;
  onClose: () => void;
}

/** Which columns this person sees; they stand in one order for everybody. */
export function ColumnsDialog({ columns, onChange, onClose }: ColumnsDialogProps) {
  const { table } = useTexts().desk;
  return (
    <Sheet
      open
      title={table.columnsTitle}
      onClose={onClose}
      footer={
        <>
          <Button grow={1} onPress={() => onChange(USUAL_COLUMNS)}>
            {table.usual}
          </Button>
          <Button kind="main" grow={1} onPress={onClose}>
            {table.close}
          </Button>
        </>
      }
    >
      {MATTER_COLUMNS.map((column) => (
        <Check
          key={column}
          label={table.columnNames[column]}
          checked={columns.includes(column)}
          onChange={(shown) =>
            onChange(MATTER_COLUMNS.filter((one) => (one === column ? shown : columns.includes(one))))
          }
        />
      ))}
    </Sheet>
  );
}
