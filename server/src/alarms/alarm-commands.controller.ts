import { Controller, Param, Post } from '@nestjs/common';
import type { Actor } from '@youying/shared/domain/roles';
import { CurrentActor, CurrentLanguage } from '../platform/http/caller.js';
import { idFromPath } from '../platform/http/ids.js';
import { Input } from '../platform/http/inputs.js';
import { Chapter, Operation } from '../platform/http/operation.js';
import type { Language } from '../platform/http/problem-texts.js';
import { Command, type CommandCall } from '../platform/idempotency/commands.js';
import {
  AcknowledgeAlarmInput,
  AddAlarmLogInput,
  AlarmSafeInput,
  CallInToAlarmInput,
  CancelAlarmInput,
  EndAlarmInput,
  HandOverAlarmInput,
  InstructAlarmInput,
  RecordAlarmVisitInput,
  RecordIntercomInput,
  RecordOutreachInput,
  SettleInstructionInput,
  StandDownAlarmInput,
  WriteAlarmReportInput,
} from './dto/alarm-inputs.js';
import { AlarmReportView, AlarmView } from './dto/alarm-views.js';
import { ActOnAlarm } from './use-cases/act-on-alarm.js';
import { CallInToAlarm } from './use-cases/call-in-to-alarm.js';
import { WriteAlarmReport } from './use-cases/write-alarm-report.js';

/** What is done to an alarm (EMG). */
@Chapter('alarms')
@Controller('alarms/:id')
export class AlarmCommandsController {
  constructor(
    private readonly act: ActOnAlarm,
    private readonly callIn: CallInToAlarm,
    private readonly writeReport: WriteAlarmReport,
  ) {}

  @Post('acknowledge')
  @Operation('acknowledgeAlarm', { summary: '收到、出发、到场', body: AcknowledgeAlarmInput, answer: AlarmView })
  acknowledgeAlarm(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: AcknowledgeAlarmInput,
    @CurrentLanguage() language: Language,
  ): Promise<AlarmView> {
    return this.act.execute(actor, call, { operation: 'acknowledgeAlarm', alarmId: idFromPath(id), input }, language);
  }

  @Post('outreach')
  @Operation('recordOutreach', { summary: '打电话叫人', body: RecordOutreachInput, answer: AlarmView })
  recordOutreach(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: RecordOutreachInput,
    @CurrentLanguage() language: Language,
  ): Promise<AlarmView> {
    return this.act.execute(actor, call, { operation: 'recordOutreach', alarmId: idFromPath(id), input }, language);
  }

  @Post('log')
  @Operation('addAlarmLog', { summary: '记经过', body: AddAlarmLogInput, answer: AlarmView })
  addAlarmLog(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: AddAlarmLogInput,
    @CurrentLanguage() language: Language,
  ): Promise<AlarmView> {
    return this.act.execute(actor, call, { operation: 'addAlarmLog', alarmId: idFromPath(id), input }, language);
  }

  @Post('intercom')
  @Operation('recordIntercom', { summary: '对讲安抚', body: RecordIntercomInput, answer: AlarmView })
  recordIntercom(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: RecordIntercomInput,
    @CurrentLanguage() language: Language,
  ): Promise<AlarmView> {
    return this.act.execute(actor, call, { operation: 'recordIntercom', alarmId: idFromPath(id), input }, language);
  }

  @Post('instructions')
  @Operation('instructAlarm', { summary: '记一条指示', body: InstructAlarmInput, answer: AlarmView })
  instructAlarm(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: InstructAlarmInput,
    @CurrentLanguage() language: Language,
  ): Promise<AlarmView> {
    return this.act.execute(actor, call, { operation: 'instructAlarm', alarmId: idFromPath(id), input }, language);
  }

  @Post('instructions/settle')
  @Operation('settleInstruction', { summary: '指示的结果', body: SettleInstructionInput, answer: AlarmView })
  settleInstruction(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: SettleInstructionInput,
    @CurrentLanguage() language: Language,
  ): Promise<AlarmView> {
    return this.act.execute(actor, call, { operation: 'settleInstruction', alarmId: idFromPath(id), input }, language);
  }

  @Post('hand-over')
  @Operation('handOverAlarm', { summary: '交接记录人', body: HandOverAlarmInput, answer: AlarmView })
  handOverAlarm(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: HandOverAlarmInput,
    @CurrentLanguage() language: Language,
  ): Promise<AlarmView> {
    return this.act.execute(actor, call, { operation: 'handOverAlarm', alarmId: idFromPath(id), input }, language);
  }

  @Post('safe')
  @Operation('alarmSafe', { summary: '我没事了', body: AlarmSafeInput, answer: AlarmView })
  alarmSafe(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: AlarmSafeInput,
    @CurrentLanguage() language: Language,
  ): Promise<AlarmView> {
    return this.act.execute(actor, call, { operation: 'alarmSafe', alarmId: idFromPath(id), input }, language);
  }

  @Post('cancel')
  @Operation('cancelAlarm', { summary: '点错了', body: CancelAlarmInput, answer: AlarmView })
  cancelAlarm(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: CancelAlarmInput,
    @CurrentLanguage() language: Language,
  ): Promise<AlarmView> {
    return this.act.execute(actor, call, { operation: 'cancelAlarm', alarmId: idFromPath(id), input }, language);
  }

  @Post('end')
  @Operation('endAlarm', { summary: '险情结束', body: EndAlarmInput, answer: AlarmView })
  endAlarm(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: EndAlarmInput,
    @CurrentLanguage() language: Language,
  ): Promise<AlarmView> {
    return this.act.execute(actor, call, { operation: 'endAlarm', alarmId: idFromPath(id), input }, language);
  }

  @Post('stand-down')
  @Operation('standDownAlarm', { summary: '签字解除告警', body: StandDownAlarmInput, answer: AlarmView })
  standDownAlarm(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: StandDownAlarmInput,
    @CurrentLanguage() language: Language,
  ): Promise<AlarmView> {
    return this.act.execute(actor, call, { operation: 'standDownAlarm', alarmId: idFromPath(id), input }, language);
  }

  @Post('visit')
  @Operation('recordAlarmVisit', { summary: '上门回访', body: RecordAlarmVisitInput, answer: AlarmView })
  recordAlarmVisit(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: RecordAlarmVisitInput,
    @CurrentLanguage() language: Language,
  ): Promise<AlarmView> {
    return this.act.execute(actor, call, { operation: 'recordAlarmVisit', alarmId: idFromPath(id), input }, language);
  }

  @Post('call-in')
  @Operation('callInToAlarm', { summary: '再通知一批人', body: CallInToAlarmInput, answer: AlarmView })
  callInToAlarm(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: CallInToAlarmInput,
    @CurrentLanguage() language: Language,
  ): Promise<AlarmView> {
    return this.callIn.execute(actor, call, idFromPath(id), input, language);
  }

  @Post('report')
  @Operation('writeAlarmReport', { summary: '书面报公司', body: WriteAlarmReportInput, answer: AlarmReportView })
  writeAlarmReport(
    @CurrentActor() actor: Actor,
    @Command() call: CommandCall,
    @Param('id') id: string,
    @Input() input: WriteAlarmReportInput,
  ): Promise<AlarmReportView> {
    return this.writeReport.execute(actor, call, idFromPath(id), input);
  }
}
