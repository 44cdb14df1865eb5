import { SIMULATOR_TEMPLATE_BOOK } from '../templates/simulator-template-book.js';
import type { TemplateKey, TemplateMapping } from '../templates/template-book.js';
import { BUSINESS_FIELDS, type BusinessField, TEMPLATE_KEYS } from '../templates/template-book.js';
import type { Endpoint } from './endpoint.js';
import { answer } from './reply.js';
import type { SimulatorTemplate } from './state.js';

const TITLES: Readonly<Record<TemplateKey, string>> = {
  progress: '办理进度通知',
  quote_sign: '报价签字提醒',
  bill: '账单通知',
  order_new: '新工单通知',
  order_press: '工单催办提醒',
};

const LABELS: Readonly<Record<BusinessField, string>> = {
  number: '单号',
  subject: '事项',
  status: '状态',
  place: '地点',
  note: '说明',
  person: '姓名',
  at: '时间',
  deadline: '截止时间',
  amount: '金额',
};

function templateFor(key: TemplateKey, mapping: TemplateMapping): SimulatorTemplate {
  const shown = BUSINESS_FIELDS.flatMap((field) => {
    const keyword = mapping.fields[field];
    return keyword === undefined ? [] : [[keyword, LABELS[field]] as const];
  });
  return { id: mapping.templateId, key, title: TITLES[key], keywords: Object.fromEntries(shown) };
}

/** The private templates that the simulator's accounts begin with. */
export const simulatorTemplates = (channel: 'subscribe' | 'service'): readonly SimulatorTemplate[] =>
  TEMPLATE_KEYS.flatMap((key) => {
    const mapping = SIMULATOR_TEMPLATE_BOOK[channel][key];
    return mapping ? [templateFor(key, mapping)] : [];
  });

const content = ({ keywords }: SimulatorTemplate) =>
  Object.entries(keywords)
    .map(([key, label]) => `${label}:{{${key}.DATA}}\n`)
    .join('');

export const TEMPLATE_ENDPOINTS: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/wxaapi/newtmpl/gettemplate',
    wantsToken: true,
    handle: (_world, { account }) =>
      answer({
        errcode: 0,
        errmsg: 'ok',
        data: (account?.templates ?? []).map((template) => ({
          priTmplId: template.id,
          title: template.title,
          content: content(template),
          example: '',
          type: 2,
        })),
      }),
  },
];
