import { alarmMachine } from '@youying/shared/domain/alarm/lifecycle';
import { checkMachine } from '@youying/shared/domain/check-machine';
import { complaintMachine } from '@youying/shared/domain/complaint/lifecycle';
import { outageMachine } from '@youying/shared/domain/outage/lifecycle';
import { checkBook } from '@youying/shared/domain/procedures/check-book';
import { ticketMachine } from '@youying/shared/domain/ticket/lifecycle';
import { workOrderMachine } from '@youying/shared/domain/work-order/lifecycle';

/**
 * Before anything is opened: no state that cannot be reached or left, no open matter without a duty. Throws naming the
 * state or the path; a server with such tables would leave people waiting (REG-4).
 */
export function assertSoundTables(): void {
  checkMachine(ticketMachine);
  checkMachine(complaintMachine);
  checkMachine(workOrderMachine);
  checkMachine(alarmMachine);
  checkMachine(outageMachine);
  checkBook();
}
