import type { CareAct } from '@/features/desk/care';

export const deskCare = {
  title: '更多',
  choose: '请选择',
  acts: {
    claim: '我接手',
    priority: '改优先级',
    ask: '请示主管',
    passOn: '转给专人',
    bookCall: '约定回电',
    toHead: '转部门负责人',
    link: '关联事项',
  } as Record<CareAct, string>,
  did: {
    claim: '这件事归您了',
    priority: (priority: string) => `优先级改为${priority}`,
    passOn: (name: string) => `已转给${name}`,
    link: (number: string) => `已关联 ${number}`,
  },
  wordsOf: {
    claim: '为什么接手（选填）',
    priority: '原因（调低必填）',
    ask: '要请示的问题',
    passOn: '业户已经说了什么',
    bookCall: '回电说什么事',
    toHead: '请部门负责人做什么',
    link: '说明',
  } as Record<CareAct, string>,
  priority: '优先级',
  person: '谁',
  department: '部门',
  number: '先报的那件事的编号',
  numberHint: '这件事是办那件事时发现的',
  separable: '可以分开办，那件事能先销项',
  notFound: '没有找到这个编号',
};
