/** 工单、现场、报价、待办: the implementer's screens. */
export const staff = {};
