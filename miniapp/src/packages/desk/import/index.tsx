import { View } from '@tarojs/components';
import { DeskPage } from '@/features/desk/frame';
import { FeeImport } from '@/features/importing/fee-import';
import { useSession } from '@/platform/session';
import { WorkbookImport } from './workbook-import';
import './index.scss';

/** 导入: the form, a dry run that names each bad cell, all or nothing. Managers find the prices in their settings. */
export default function ImportPage() {
  const isAdmin = useSession()?.me.roles.some(({ role }) => role === 'admin') ?? false;
  return (
    <DeskPage current="import" intake={false}>
      <View className="desk-import">
        {isAdmin && <WorkbookImport />}
        <FeeImport />
      </View>
    </DeskPage>
  );
}
