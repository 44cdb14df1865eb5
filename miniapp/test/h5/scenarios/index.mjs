import { accessible } from './accessible.mjs';
import { afterWork } from './after-work.mjs';
import { danger, sayingNo } from './answers.mjs';
import { atNight } from './at-night.mjs';
import { badDay } from './bad-luck.mjs';
import { care } from './care.mjs';
import { caring } from './caring.mjs';
import { complaint } from './complaint.mjs';
import { complaintStatement } from './complaint-statement.mjs';
import { computerLogin } from './computer.mjs';
import { dailyDesk } from './daily-desk.mjs';
import { dashboard } from './dashboard.mjs';
import { dayAndYear } from './day-and-year.mjs';
import { deskTable } from './desk-table.mjs';
import { dispatching } from './dispatching.mjs';
import { emergency } from './emergency.mjs';
import { gallery } from './gallery.mjs';
import { handingOver } from './handover.mjs';
import { intake } from './intake.mjs';
import { deskKeyboard } from './keyboard.mjs';
import { lateAndUnread } from './late-and-unread.mjs';
import { leaving } from './leaving.mjs';
import { listening } from './listening.mjs';
import { live } from './live.mjs';
import { looks } from './looks.mjs';
import { mainJob } from './main-job.mjs';
import { paper } from './paper.mjs';
import { photoLink } from './photo-link.mjs';
import { quality } from './quality.mjs';
import { quiet } from './quiet.mjs';
import { reach } from './reach.mjs';
import { reportedAlready } from './reported-already.mjs';
import { reports } from './reports.mjs';
import { rostering } from './roster.mjs';
import { badLuck, secondVisit } from './session.mjs';
import { signingByKeyboard } from './signing-by-keyboard.mjs';
import { stickers } from './stickers.mjs';
import { supervision } from './supervision.mjs';
import { takingBack } from './taking-back.mjs';
import { twoDesks } from './two-desks.mjs';
import { twoSettings } from './two-settings.mjs';
import { voiceNotes } from './voice-notes.mjs';

export const journeys = [
  mainJob,
  intake,
  gallery,
  secondVisit,
  badLuck,
  sayingNo,
  danger,
  emergency,
  deskKeyboard,
  computerLogin,
  dispatching,
  dailyDesk,
  rostering,
  handingOver,
  care,
  supervision,
  afterWork,
  complaint,
  complaintStatement,
  live,
  reportedAlready,
  listening,
  twoDesks,
  takingBack,
  signingByKeyboard,
  badDay,
  // Sixty matters that stand in everybody's lists from here on.
  deskTable,
  looks,
  quiet,
  voiceNotes,
  paper,
  stickers,
  photoLink,
  caring,
  // A night, then a day go by in these.
  atNight,
  dayAndYear,
  // A week goes by in it.
  quality,
  // More than a month goes by in each of them.
  reports,
  dashboard,
  // Last: they leave an alarm behind, which is pressed every few minutes of whatever time goes by.
  accessible,
  reach,
  twoSettings,
  lateAndUnread,
  leaving,
];
