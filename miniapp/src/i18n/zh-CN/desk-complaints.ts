import type { ComplaintTaskKind } from '@youying/shared/domain/procedures/complaint-kinds';
import type { NextFacts, NextWords } from '../desk-types';

/** Deadline words of the steps of a complaint (design/desk.md). */
export const complaintDueKinds: Record<ComplaintTaskKind, string> = {
  acknowledge_complaint: '致歉',
  answer_complaint: '答复',
  verify_complaint: '核实',
  classify_complaint: '定分类',
  investigate_complaint: '调查',
  collect_statement: '收陈述',
  convene_complaint: '召集',
  plan_remedy: '补救方案',
  reply_complaint: '答复',
  look_over_reply: '看答复',
  call_complainant: '致电',
  hear_complainant: '等回话',
  carry_out_remedies: '落实',
  chase_third_party: '追问',
  summarise_complaint: '案例',
};

export const complaintNext: Record<ComplaintTaskKind, (facts: NextFacts) => NextWords> = {
  acknowledge_complaint: (facts) => ({
    title: `等受理致歉，${facts.due}`,
    text: '先道歉，说清最晚什么时候答复，再核实。',
  }),
  answer_complaint: (facts) => ({
    title: `等答复业户，${facts.due}`,
    text: '到时候要有答复，业户在小程序里看得到。',
  }),
  verify_complaint: (facts) => ({ title: `等核实，${facts.due}`, text: '问清要什么，说明投诉的是谁；没有就写没有。' }),
  classify_complaint: (facts) => ({ title: `等主管定分类，${facts.due}`, text: '有效还是沟通性，定了才计入投诉率。' }),
  investigate_complaint: (facts) => ({ title: `等调查，${facts.due}`, text: '收齐事实和陈述，定轻重。' }),
  collect_statement: (facts) => ({
    title: `等当事人书面陈述，${facts.due}`,
    text: '由他的主管收取、录入；不告诉他是谁投诉的。',
  }),
  convene_complaint: (facts) => ({ title: `等召集部门商量，${facts.due}`, text: '超出一个部门的职责，由上一级召集。' }),
  plan_remedy: (facts) => ({ title: `等定补救方案，${facts.due}`, text: '写清办什么、哪个部门、什么时候办完。' }),
  reply_complaint: (facts) => ({
    title: `方案定了，等答复业户，${facts.due}`,
    text: '日期要和方案一致，不争辩，不写员工姓名。',
  }),
  look_over_reply: (facts) => ({
    title: `答复写好了，等主管看过后发出，${facts.due}`,
    text: '可以改了再发，或退回；24 小时的答复时限照常走。',
  }),
  call_complainant: (facts) => ({ title: `投诉的是接待员，等致电，${facts.due}`, text: '打电话答复，不能只发消息。' }),
  hear_complainant: (facts) => ({ title: `已答复，等${facts.resident}回话，${facts.due}`, text: '不接受就另提办法。' }),
  carry_out_remedies: (facts) => ({
    title: `等落实补救方案，${facts.due}`,
    text: '答应的事一项一项办，办好一项记一项。',
  }),
  chase_third_party: (facts) => ({ title: `等第三方答复，${facts.due}`, text: '追问一次，把结果告诉业户。' }),
  summarise_complaint: (facts) => ({ title: `等写入案例库，${facts.due}`, text: '去掉姓名、电话、门牌，写清教训。' }),
};
