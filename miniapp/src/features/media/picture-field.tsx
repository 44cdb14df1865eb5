import { useTexts } from '@/i18n';
import { type ChosenFile, choosePictures } from '@/platform/choose-media';
import { PhotoRow } from '@/ui/photo';

export interface PictureFieldProps {
  files: readonly ChosenFile[];
  onChange: (files: readonly ChosenFile[]) => void;
  most?: number;
  /** On the dashed tile. */
  label?: string;
}

/** Pictures to add to something; sent only when the form is. */
export function PictureField({ files, onChange, most = 4, label }: PictureFieldProps) {
  const { rating } = useTexts();
  const add = async () => onChange([...files, ...(await choosePictures(most - files.length))].slice(0, most));
  return (
    <PhotoRow
      photos={files.map(({ path }) => ({ key: path, url: path }))}
      onRemove={(key) => onChange(files.filter(({ path }) => path !== key))}
      add={files.length < most ? { label: label ?? rating.photo, onPress: () => void add() } : undefined}
    />
  );
}
