import { Initial1795337536395 as libsqlInitial1795337536395 } from './libsql/1795337536395-Initial.js';
import { OwnersTickets1795340142279 as libsqlOwnersTickets1795340142279 } from './libsql/1795340142279-OwnersTickets.js';
import { LinkedTickets1795341559274 as libsqlLinkedTickets1795341559274 } from './libsql/1795341559274-LinkedTickets.js';
import { PolicyVersions1795346514469 as libsqlPolicyVersions1795346514469 } from './libsql/1795346514469-PolicyVersions.js';
import { Roster1795347094230 as libsqlRoster1795347094230 } from './libsql/1795347094230-Roster.js';
import { WorkingCalendar1795348717219 as libsqlWorkingCalendar1795348717219 } from './libsql/1795348717219-WorkingCalendar.js';
import { CallbacksAndCloseOut1795348910000 as libsqlCallbacksAndCloseOut1795348910000 } from './libsql/1795348910000-CallbacksAndCloseOut.js';
import { IntakeCare1795349386448 as libsqlIntakeCare1795349386448 } from './libsql/1795349386448-IntakeCare.js';
import { PeriodicDuties1795350671624 as libsqlPeriodicDuties1795350671624 } from './libsql/1795350671624-PeriodicDuties.js';
import { Contacts1795350852404 as libsqlContacts1795350852404 } from './libsql/1795350852404-Contacts.js';
import { Alarms1795352727425 as libsqlAlarms1795352727425 } from './libsql/1795352727425-Alarms.js';
import { Complaints1795353470663 as libsqlComplaints1795353470663 } from './libsql/1795353470663-Complaints.js';
import { LongerSubjects1795355194702 as libsqlLongerSubjects1795355194702 } from './libsql/1795355194702-LongerSubjects.js';
import { SearchIndex1795884861753 as libsqlSearchIndex1795884861753 } from './libsql/1795884861753-SearchIndex.js';
import { Live1795885296618 as libsqlLive1795885296618 } from './libsql/1795885296618-Live.js';
import { AddOutages1795885723779 as libsqlAddOutages1795885723779 } from './libsql/1795885723779-AddOutages.js';
import { SavedViews1795886394203 as libsqlSavedViews1795886394203 } from './libsql/1795886394203-SavedViews.js';
import { PrintsAndPlaces1795886880412 as libsqlPrintsAndPlaces1795886880412 } from './libsql/1795886880412-PrintsAndPlaces.js';
import { AddKnowledge1795887362987 as libsqlAddKnowledge1795887362987 } from './libsql/1795887362987-AddKnowledge.js';
import { PauseOfTasks1795889311640 as libsqlPauseOfTasks1795889311640 } from './libsql/1795889311640-PauseOfTasks.js';
import { AddRosterAndHandover1795890915848 as libsqlAddRosterAndHandover1795890915848 } from './libsql/1795890915848-AddRosterAndHandover.js';
import { AddQuality1795897956860 as libsqlAddQuality1795897956860 } from './libsql/1795897956860-AddQuality.js';
import { AddDaySignature1795899290368 as libsqlAddDaySignature1795899290368 } from './libsql/1795899290368-AddDaySignature.js';
import { LongAnswers1795910846279 as libsqlLongAnswers1795910846279 } from './libsql/1795910846279-LongAnswers.js';
import { AddPhotoRequests1795959652596 as libsqlAddPhotoRequests1795959652596 } from './libsql/1795959652596-AddPhotoRequests.js';
import { AddDayToPrint1795960649709 as libsqlAddDayToPrint1795960649709 } from './libsql/1795960649709-AddDayToPrint.js';
import { AddSevereSince1795961400000 as libsqlAddSevereSince1795961400000 } from './libsql/1795961400000-AddSevereSince.js';
import { FileLooks1795980197729 as libsqlFileLooks1795980197729 } from './libsql/1795980197729-FileLooks.js';
import { IndexWhatIsAskedFor1795980400000 as libsqlIndexWhatIsAskedFor1795980400000 } from './libsql/1795980400000-IndexWhatIsAskedFor.js';
import { SignDayByHand1795981200000 as libsqlSignDayByHand1795981200000 } from './libsql/1795981200000-SignDayByHand.js';
import { DaySignatureOfMedia1795981260000 as libsqlDaySignatureOfMedia1795981260000 } from './libsql/1795981260000-DaySignatureOfMedia.js';
import { PhotoLinkRates1795981320000 as libsqlPhotoLinkRates1795981320000 } from './libsql/1795981320000-PhotoLinkRates.js';
import { AgentCallInWorkingDays1795981400000 as libsqlAgentCallInWorkingDays1795981400000 } from './libsql/1795981400000-AgentCallInWorkingDays.js';
import { CloseAccounts1796036674080 as libsqlCloseAccounts1796036674080 } from './libsql/1796036674080-CloseAccounts.js';
import { CountLooks1796038000000 as libsqlCountLooks1796038000000 } from './libsql/1796038000000-CountLooks.js';
import { BirthYear1796039000000 as libsqlBirthYear1796039000000 } from './libsql/1796039000000-BirthYear.js';
import { AddCountersigner1796039100000 as libsqlAddCountersigner1796039100000 } from './libsql/1796039100000-AddCountersigner.js';
import { HearWechat1796054820204 as libsqlHearWechat1796054820204 } from './libsql/1796054820204-HearWechat.js';
import { AddCallbackRules1796055084964 as libsqlAddCallbackRules1796055084964 } from './libsql/1796055084964-AddCallbackRules.js';
import { LookOverReplies1796056000000 as libsqlLookOverReplies1796056000000 } from './libsql/1796056000000-LookOverReplies.js';
import { MessageOpenedAt1796056939341 as libsqlMessageOpenedAt1796056939341 } from './libsql/1796056939341-MessageOpenedAt.js';
import { Statements1796057500000 as libsqlStatements1796057500000 } from './libsql/1796057500000-Statements.js';
import { Initial1795337536395 as mysqlInitial1795337536395 } from './mysql/1795337536395-Initial.js';
import { OwnersTickets1795340142279 as mysqlOwnersTickets1795340142279 } from './mysql/1795340142279-OwnersTickets.js';
import { LinkedTickets1795341559274 as mysqlLinkedTickets1795341559274 } from './mysql/1795341559274-LinkedTickets.js';
import { PolicyVersions1795346514469 as mysqlPolicyVersions1795346514469 } from './mysql/1795346514469-PolicyVersions.js';
import { Roster1795347094230 as mysqlRoster1795347094230 } from './mysql/1795347094230-Roster.js';
import { WorkingCalendar1795348717219 as mysqlWorkingCalendar1795348717219 } from './mysql/1795348717219-WorkingCalendar.js';
import { CallbacksAndCloseOut1795348910000 as mysqlCallbacksAndCloseOut1795348910000 } from './mysql/1795348910000-CallbacksAndCloseOut.js';
import { IntakeCare1795349386448 as mysqlIntakeCare1795349386448 } from './mysql/1795349386448-IntakeCare.js';
import { PeriodicDuties1795350671624 as mysqlPeriodicDuties1795350671624 } from './mysql/1795350671624-PeriodicDuties.js';
import { Contacts1795350852404 as mysqlContacts1795350852404 } from './mysql/1795350852404-Contacts.js';
import { Alarms1795352727425 as mysqlAlarms1795352727425 } from './mysql/1795352727425-Alarms.js';
import { Complaints1795353470663 as mysqlComplaints1795353470663 } from './mysql/1795353470663-Complaints.js';
import { LongerSubjects1795355194702 as mysqlLongerSubjects1795355194702 } from './mysql/1795355194702-LongerSubjects.js';
import { SearchIndex1795884861753 as mysqlSearchIndex1795884861753 } from './mysql/1795884861753-SearchIndex.js';
import { Live1795885296618 as mysqlLive1795885296618 } from './mysql/1795885296618-Live.js';
import { AddOutages1795885723779 as mysqlAddOutages1795885723779 } from './mysql/1795885723779-AddOutages.js';
import { SavedViews1795886394203 as mysqlSavedViews1795886394203 } from './mysql/1795886394203-SavedViews.js';
import { PrintsAndPlaces1795886880412 as mysqlPrintsAndPlaces1795886880412 } from './mysql/1795886880412-PrintsAndPlaces.js';
import { AddKnowledge1795887362987 as mysqlAddKnowledge1795887362987 } from './mysql/1795887362987-AddKnowledge.js';
import { PauseOfTasks1795889311640 as mysqlPauseOfTasks1795889311640 } from './mysql/1795889311640-PauseOfTasks.js';
import { AddRosterAndHandover1795890915848 as mysqlAddRosterAndHandover1795890915848 } from './mysql/1795890915848-AddRosterAndHandover.js';
import { AddQuality1795897956860 as mysqlAddQuality1795897956860 } from './mysql/1795897956860-AddQuality.js';
import { AddDaySignature1795899290368 as mysqlAddDaySignature1795899290368 } from './mysql/1795899290368-AddDaySignature.js';
import { LongAnswers1795910846279 as mysqlLongAnswers1795910846279 } from './mysql/1795910846279-LongAnswers.js';
import { AddPhotoRequests1795959652596 as mysqlAddPhotoRequests1795959652596 } from './mysql/1795959652596-AddPhotoRequests.js';
import { AddDayToPrint1795960649709 as mysqlAddDayToPrint1795960649709 } from './mysql/1795960649709-AddDayToPrint.js';
import { AddSevereSince1795961400000 as mysqlAddSevereSince1795961400000 } from './mysql/1795961400000-AddSevereSince.js';
import { FileLooks1795980197729 as mysqlFileLooks1795980197729 } from './mysql/1795980197729-FileLooks.js';
import { IndexWhatIsAskedFor1795980400000 as mysqlIndexWhatIsAskedFor1795980400000 } from './mysql/1795980400000-IndexWhatIsAskedFor.js';
import { SignDayByHand1795981200000 as mysqlSignDayByHand1795981200000 } from './mysql/1795981200000-SignDayByHand.js';
import { DaySignatureOfMedia1795981260000 as mysqlDaySignatureOfMedia1795981260000 } from './mysql/1795981260000-DaySignatureOfMedia.js';
import { PhotoLinkRates1795981320000 as mysqlPhotoLinkRates1795981320000 } from './mysql/1795981320000-PhotoLinkRates.js';
import { AgentCallInWorkingDays1795981400000 as mysqlAgentCallInWorkingDays1795981400000 } from './mysql/1795981400000-AgentCallInWorkingDays.js';
import { CloseAccounts1796036674080 as mysqlCloseAccounts1796036674080 } from './mysql/1796036674080-CloseAccounts.js';
import { CountLooks1796038000000 as mysqlCountLooks1796038000000 } from './mysql/1796038000000-CountLooks.js';
import { BirthYear1796039000000 as mysqlBirthYear1796039000000 } from './mysql/1796039000000-BirthYear.js';
import { AddCountersigner1796039100000 as mysqlAddCountersigner1796039100000 } from './mysql/1796039100000-AddCountersigner.js';
import { HearWechat1796054820204 as mysqlHearWechat1796054820204 } from './mysql/1796054820204-HearWechat.js';
import { AddCallbackRules1796055084964 as mysqlAddCallbackRules1796055084964 } from './mysql/1796055084964-AddCallbackRules.js';
import { LookOverReplies1796056000000 as mysqlLookOverReplies1796056000000 } from './mysql/1796056000000-LookOverReplies.js';
import { MessageOpenedAt1796056939341 as mysqlMessageOpenedAt1796056939341 } from './mysql/1796056939341-MessageOpenedAt.js';
import { Statements1796057500000 as mysqlStatements1796057500000 } from './mysql/1796057500000-Statements.js';

/** In order, per database; written by scripts/generate-migration.mjs. */
export const MIGRATIONS = {
  mysql: [
    mysqlInitial1795337536395,
    mysqlOwnersTickets1795340142279,
    mysqlLinkedTickets1795341559274,
    mysqlPolicyVersions1795346514469,
    mysqlRoster1795347094230,
    mysqlWorkingCalendar1795348717219,
    mysqlCallbacksAndCloseOut1795348910000,
    mysqlIntakeCare1795349386448,
    mysqlPeriodicDuties1795350671624,
    mysqlContacts1795350852404,
    mysqlAlarms1795352727425,
    mysqlComplaints1795353470663,
    mysqlLongerSubjects1795355194702,
    mysqlSearchIndex1795884861753,
    mysqlLive1795885296618,
    mysqlAddOutages1795885723779,
    mysqlSavedViews1795886394203,
    mysqlPrintsAndPlaces1795886880412,
    mysqlAddKnowledge1795887362987,
    mysqlPauseOfTasks1795889311640,
    mysqlAddRosterAndHandover1795890915848,
    mysqlAddQuality1795897956860,
    mysqlAddDaySignature1795899290368,
    mysqlLongAnswers1795910846279,
    mysqlAddPhotoRequests1795959652596,
    mysqlAddDayToPrint1795960649709,
    mysqlAddSevereSince1795961400000,
    mysqlFileLooks1795980197729,
    mysqlIndexWhatIsAskedFor1795980400000,
    mysqlSignDayByHand1795981200000,
    mysqlDaySignatureOfMedia1795981260000,
    mysqlPhotoLinkRates1795981320000,
    mysqlAgentCallInWorkingDays1795981400000,
    mysqlCloseAccounts1796036674080,
    mysqlCountLooks1796038000000,
    mysqlBirthYear1796039000000,
    mysqlAddCountersigner1796039100000,
    mysqlHearWechat1796054820204,
    mysqlAddCallbackRules1796055084964,
    mysqlLookOverReplies1796056000000,
    mysqlMessageOpenedAt1796056939341,
    mysqlStatements1796057500000,
  ],
  libsql: [
    libsqlInitial1795337536395,
    libsqlOwnersTickets1795340142279,
    libsqlLinkedTickets1795341559274,
    libsqlPolicyVersions1795346514469,
    libsqlRoster1795347094230,
    libsqlWorkingCalendar1795348717219,
    libsqlCallbacksAndCloseOut1795348910000,
    libsqlIntakeCare1795349386448,
    libsqlPeriodicDuties1795350671624,
    libsqlContacts1795350852404,
    libsqlAlarms1795352727425,
    libsqlComplaints1795353470663,
    libsqlLongerSubjects1795355194702,
    libsqlSearchIndex1795884861753,
    libsqlLive1795885296618,
    libsqlAddOutages1795885723779,
    libsqlSavedViews1795886394203,
    libsqlPrintsAndPlaces1795886880412,
    libsqlAddKnowledge1795887362987,
    libsqlPauseOfTasks1795889311640,
    libsqlAddRosterAndHandover1795890915848,
    libsqlAddQuality1795897956860,
    libsqlAddDaySignature1795899290368,
    libsqlLongAnswers1795910846279,
    libsqlAddPhotoRequests1795959652596,
    libsqlAddDayToPrint1795960649709,
    libsqlAddSevereSince1795961400000,
    libsqlFileLooks1795980197729,
    libsqlIndexWhatIsAskedFor1795980400000,
    libsqlSignDayByHand1795981200000,
    libsqlDaySignatureOfMedia1795981260000,
    libsqlPhotoLinkRates1795981320000,
    libsqlAgentCallInWorkingDays1795981400000,
    libsqlCloseAccounts1796036674080,
    libsqlCountLooks1796038000000,
    libsqlBirthYear1796039000000,
    libsqlAddCountersigner1796039100000,
    libsqlHearWechat1796054820204,
    libsqlAddCallbackRules1796055084964,
    libsqlLookOverReplies1796056000000,
    libsqlMessageOpenedAt1796056939341,
    libsqlStatements1796057500000,
  ],
} as const;
