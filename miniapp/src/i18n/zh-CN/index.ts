import { common, departments, kinds, marks, roles, tabs, titles } from './common';
import { complaints } from './complaints';
import { dashboard } from './dashboard';
import { desk } from './desk';
import { alarm, emergency } from './emergency';
import { categories, householdTags, knowledge, relayed } from './knowledge';
import { fees, matters, quote, rating, signing } from './matters';
import { closing, inbox, join, me, privacy } from './me';
import { night } from './night';
import { outages } from './outages';
import { paper } from './paper';
import { photos } from './photos';
import { places } from './places';
import { quality } from './quality';
import { reports } from './reports';
import { ask, complaint, home, outageNews, report } from './resident';
import { roster } from './roster';
import { computerLogin, computerPassword, demo, sign, start, templates } from './session';
import { settings } from './settings';
import { shifts } from './shifts';
import { staff } from './staff';
import { record } from './staff-record';
import { booked } from './staff-todo';
import { supervision } from './supervision';
import { voice } from './voice';

export const zhCN = {
  common,
  marks,
  tabs,
  titles,
  roles,
  departments,
  kinds,
  start,
  computerLogin,
  computerPassword,
  demo,
  templates,
  sign,
  home,
  report,
  complaint,
  complaints,
  ask,
  emergency,
  alarm,
  matters,
  quote,
  fees,
  signing,
  rating,
  me,
  inbox,
  join,
  privacy,
  closing,
  quality,
  reports,
  dashboard,
  roster,
  settings,
  shifts,
  staff,
  supervision,
  voice,
  paper,
  photos,
  places,
  desk,
  night,
  outageNews,
  outages,
  knowledge,
  relayed,
  booked,
  record,
  categories,
  householdTags,
};

/** The shape every other language must fill completely. */
export type Texts = typeof zhCN;
