import { alarmMachine } from '@youying/shared/domain/alarm/lifecycle';
import { checkMachine } from '@youying/shared/domain/check-machine';
import { complaintMachine } from '@youying/shared/domain/complaint/lifecycle';
import { outageMachine } from '@youying/shared/domain/outage/lifecycle';
import { ticketMachine } from '@youying/shared/domain/ticket/lifecycle';
import { workOrderMachine } from '@youying/shared/domain/work-order/lifecycle';

/**
 * Before anything is opened: no state that cannot be reached or left. Throws naming the state. That no open matter is
 * left without a duty (REG-4) takes a walk through every way there is, half a second: the unit tests do that.
 */
export function assertSoundTables(): void {
  checkMachine(ticketMachine);
  checkMachine(complaintMachine);
  checkMachine(workOrderMachine);
  checkMachine(alarmMachine);
  checkMachine(outageMachine);
}
