import { DEPARTMENT_LABELS } from '@youying/shared/domain/labels';
import { FORM_LABELS } from '@youying/shared/domain/paper/forms';
import { maskPhone } from '@youying/shared/domain/phone';
import {
  CHANNEL_LABELS,
  KIND_LABELS,
  PRIORITY_LABELS,
  TICKET_STATUS_LABELS,
} from '@youying/shared/domain/ticket/labels';
import { WORK_ORDER_STATUS_LABELS } from '@youying/shared/domain/work-order/labels';
import { ticketView } from '../../matters/public/ticket-view.js';
import type { TimelineView } from '../../tickets/dto/ticket-views.js';
import type { WorkOrderView } from '../../work-orders/dto/work-order-views.js';
import type { Cell, FormSheet, Section } from '../press/sheets.js';
import { photoSection } from './photo-section.js';
import type { Pictures } from './pictures.js';
import { headOf, type PaperSource, sheetWords } from './source.js';
import { fullTime } from './times.js';

const timeOr = (at: string | null, otherwise = ''): string => (at === null ? otherwise : fullTime(Date.parse(at)));

export function orderRows({ say, look }: PaperSource, orders: readonly WorkOrderView[]): Cell[][] {
  const { language } = look;
  return orders.map(({ no, department, assignee, status, task }) => [
    { label: say('no'), text: no, span: 4 },
    {
      label: say('worker'),
      text: `${DEPARTMENT_LABELS[department as keyof typeof DEPARTMENT_LABELS][language]} ${assignee?.name ?? ''}`.trim(),
      span: 3,
    },
    {
      label: say('status'),
      text: WORK_ORDER_STATUS_LABELS[status as keyof typeof WORK_ORDER_STATUS_LABELS].tag[language],
      span: 2,
    },
    { label: say('task'), text: task, span: 3 },
  ]);
}

function courseRows(timeline: TimelineView): Cell[][] {
  return timeline.items.map(({ at, actor, text }) => [
    { label: '', text: fullTime(Date.parse(at)), span: 2 },
    { label: '', text: actor?.name ?? '', span: 2 },
    { label: '', text, span: 8 },
  ]);
}

/** 报修投诉处理记录 (REG-5): what was reported, by whom, and everything that happened to it, as this reader may know. */
export function registrationSheet(source: PaperSource, timeline: TimelineView, pictures: Pictures): FormSheet {
  const { say, look, matter } = source;
  const { language } = look;
  const view = ticketView(matter, look);
  const { contact } = view;
  const department =
    view.department === null ? '' : DEPARTMENT_LABELS[view.department as keyof typeof DEPARTMENT_LABELS][language];
  const photos = photoSection(
    source,
    matter.media.map(({ id }) => id),
    pictures,
  );
  const registered: Section = {
    title: say('registration'),
    rows: [
      [
        { label: say('kind'), text: KIND_LABELS[view.kind as keyof typeof KIND_LABELS][language], span: 3 },
        {
          label: say('priority'),
          text: PRIORITY_LABELS[view.priority as keyof typeof PRIORITY_LABELS][language],
          span: 3,
        },
        { label: say('channel'), text: CHANNEL_LABELS[view.channel as keyof typeof CHANNEL_LABELS][language], span: 3 },
        {
          label: say('status'),
          text: TICKET_STATUS_LABELS[view.status as keyof typeof TICKET_STATUS_LABELS].tag[language],
          span: 3,
        },
      ],
      [
        { label: say('submittedAt'), text: timeOr(view.createdAt), span: 4 },
        { label: say('registeredAt'), text: timeOr(view.registeredAt, say('unnumbered')), span: 4 },
        { label: say('owner'), text: view.owner?.name ?? '', span: 4 },
      ],
      [
        { label: say('contact'), text: contact?.name ?? say('withheld'), span: 4 },
        { label: say('phone'), text: contact === null ? say('withheld') : maskPhone(contact.phone ?? ''), span: 4 },
        { label: say('department'), text: department, span: 4 },
      ],
      [
        { label: say('place'), text: view.place, span: 8 },
        { label: say('category'), text: view.categoryName ?? '', span: 4 },
      ],
      ...(view.appointment
        ? [
            [
              {
                label: say('appointment'),
                text: `${timeOr(view.appointment.from)} – ${timeOr(view.appointment.to)}`,
                span: 12,
              },
            ],
          ]
        : []),
      [{ label: say('content'), text: view.description, span: 12 }],
    ],
  };
  return {
    kind: 'form',
    head: headOf(source, FORM_LABELS.registration[language], view.no ?? say('unnumbered')),
    sections: [
      registered,
      ...(view.workOrders.length === 0 ? [] : [{ title: say('orders'), rows: orderRows(source, view.workOrders) }]),
      { title: say('course'), rows: courseRows(timeline) },
      ...(photos ? [photos] : []),
      {
        title: say('signatures'),
        signatures: (['receptionist', 'senior'] as const).map((label) => ({
          label: say(label),
          picture: null,
          name: '',
          note: '',
        })),
      },
    ],
    words: sheetWords(say),
  };
}
