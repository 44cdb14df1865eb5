import { useTexts } from '@/i18n';
import { Page } from '@/ui/page';

export default function ReportPage() {
  const { titles } = useTexts();
  return (
    <Page title={titles.report} backTo="home">
      {null}
    </Page>
  );
}
