import { deskActs, deskCloseOut } from './desk-acts';
import { deskAdmin, deskCallbacks } from './desk-callbacks';
import { deskCare } from './desk-care';
import { deskDispatch } from './desk-dispatch';
import { deskEmergency } from './desk-emergency';
import { deskFrame, deskQueues } from './desk-frame';
import { deskIntake } from './desk-intake';
import { deskLive } from './desk-live';
import { deskLooks } from './desk-looks';
import { deskMatter, deskNext, reach } from './desk-matter';
import { deskSay } from './desk-say';
import { deskTable } from './desk-table';
import { deskDue, deskWords } from './desk-words';

/** 服务台: the desk's screens, wording of design/desk.md. */
export const desk = {
  words: deskWords,
  due: deskDue,
  frame: deskFrame,
  queues: deskQueues,
  live: deskLive,
  looks: deskLooks,
  table: deskTable,
  matter: deskMatter,
  next: deskNext,
  reach,
  say: deskSay,
  acts: deskActs,
  care: deskCare,
  intake: deskIntake,
  dispatch: deskDispatch,
  closeOut: deskCloseOut,
  callbacks: deskCallbacks,
  emergency: deskEmergency,
  admin: deskAdmin,
};
