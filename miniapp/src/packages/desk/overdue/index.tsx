import { View } from '@tarojs/components';
import { DeskPage } from '@/features/desk/frame';
import { BackBar } from '@/features/desk/parts/back-bar';
import { overdueByDepartment } from '@/features/supervision/lists';
import { useOverdue } from '@/features/supervision/queries';
import { useTexts } from '@/i18n';
import { goBack } from '@/platform/navigate';
import { Loaded } from '@/ui/loaded';
import { StateView } from '@/ui/state';
import { DepartmentPanel } from './department-panel';
import './index.scss';

/** 逾期，为什么: by department, who has it since when, what was done about it, what keeps it. */
export default function OverduePage() {
  const { overdue: labels } = useTexts().supervision;
  const overdue = useOverdue();
  const back = () => goBack('deskSignoff');
  return (
    <DeskPage current="signoff" shortcuts={{ escape: back }}>
      <View className="desk-overdue">
        <BackBar title={labels.title} onBack={back}>
          <View className="desk-overdue__hint one-line">{labels.hint}</View>
        </BackBar>
        <View className="desk-overdue__list">
          <Loaded query={overdue}>
            {(duties) =>
              duties.length === 0 ? (
                <StateView icon="check" title={labels.empty} text={labels.emptyText} />
              ) : (
                overdueByDepartment(duties).map((group) => <DepartmentPanel key={group.department} group={group} />)
              )
            }
          </Loaded>
        </View>
      </View>
    </DeskPage>
  );
}
