/** FEE-1: the columns of a fee schedule 维修项目收费标准 as customers hand it in, in this order. Prices are in yuan. */
export const FEE_COLUMNS = ['项目', '规格', '单位', '最低价(元)', '最高价(元)', '备注'] as const;
