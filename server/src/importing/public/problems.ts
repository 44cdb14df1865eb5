/** What can be wrong with a workbook, in the words of the person who has to mend it. `{…}` is filled in. */
export const PROBLEM_TEXTS = {
  not_a_workbook: '这不是 Excel 工作簿（.xlsx），请用模板另存后再上传',
  too_large: '文件太大，请分几次导入',
  no_known_sheet: '没有找到要导入的表，请用模板里的表名：{expected}',
  unknown_sheet: '不认识的表“{found}”，表名应是：{expected}',
  too_many_rows: '这张表超过 {limit} 行，请分几次导入',
  missing_column: '缺少“{column}”这一列',
  unknown_column: '不认识的列“{found}”，请用模板里的列名',
  duplicate_column: '“{column}”这一列出现了两次',
  missing: '“{column}”没有填',
  formula: '这里是公式，请改成固定的内容（复制后“粘贴为值”）',
  cell_error: '这里是 Excel 错误值，请改正',
  wrong_type: '“{column}”的内容不是文字或数字',
  too_long: '“{column}”太长，最多 {limit} 个字',
  unstorable_text: '有换行或看不见的控制字符，请删掉后重新输入',
  bad_phone: '“{found}”不是 11 位手机号',
  bad_date: '“{found}”不是日期，请写成 2026-03-01 这样',
  bad_year: '“{found}”不是出生年份，请写四位年份，如 1957',
  bad_area: '“{found}”不是面积，请填平方米数，如 89.5',
  unknown_word: '“{found}”不认识，请选：{expected}',
  unknown_community: '没有“{found}”这个小区，请先在“房屋”表里写上它',
  unknown_house: '没有“{found}”这户，请先在“房屋”表里写上它',
  missing_department: '“{found}”要填部门',
  role_needs_community: '“{found}”要写明是哪个小区',
  duplicate: '与第 {row} 行重复',
  phone_of_another: '这个手机号在“{sheet}”表第 {row} 行是“{found}”，一个手机号只能是一个人',
  conflicting_badge: '工号与第 {row} 行的同一人不同',
  not_a_csv: '读不出来，请另存为 CSV（逗号分隔）再上传；有逗号的内容要加引号',
  fee_columns: '列要依次是：{expected}',
  fee_cells: '这一行有 {found} 格，应是 {limit} 格；有逗号的内容要加引号',
  no_fee_items: '表里没有收费项目',
  too_many_fee_items: '收费项目超过 {limit} 行，请核对是不是传错了文件',
  bad_price: '“{found}”不是价钱，请填元，如 45 或 45.50',
  price_range: '最高价比最低价还低',
  fee_name_too_long: '项目和规格合起来太长，最多 {limit} 个字',
  schedule_exists: '已经有“{found}”，内容或生效时间不同；已报的价按旧版算，新的一版请另起名称',
  schedule_overtaken: '“{found}”在这之后或同一时刻生效，已在使用；请填更晚的生效时间',
  bad_time: '“{found}”不是钟点，请写成 08:00 这样',
  unknown_staff: '没有“{found}”这位员工，请核对姓名',
  several_staff: '有 {count} 位“{found}”，请填手机号区分',
  not_in_department: '“{found}”不在{department}',
  not_your_department: '您不能排{department}的班',
  unknown_building: '没有“{found}”这栋楼',
  day_is_over: '{found} 已经过去，不能再改',
  times_missing: '“{column}”没有填；休息请在班别写“休”',
  shift_overlaps: '和 {found} 的班重叠',
  shift_ends_too_early: '下班要晚于上班',
  shift_too_long: '这个班太长，最多 {limit} 小时',
  off_and_on: '同一天写了“休”，又排了班（第 {row} 行）',
  badge_of_another: '这个工号在第 {row} 行已给了“{found}”',
} as const;

export type ProblemCode = keyof typeof PROBLEM_TEXTS;

/** Row and column count as Excel counts them; null where a whole sheet or file is meant. */
export interface ImportProblem {
  readonly sheet: string | null;
  readonly row: number | null;
  /** The header of the column. */
  readonly column: string | null;
  /** e.g. `B12` */
  readonly cell: string | null;
  readonly code: ProblemCode;
  readonly message: string;
}

export interface ProblemPlace {
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  readonly cell?: string;
}

export function problem(
  code: ProblemCode,
  { sheet, row, column, cell }: ProblemPlace = {},
  details: Readonly<Record<string, string | number>> = {},
): ImportProblem {
  const message = PROBLEM_TEXTS[code].replace(/\{(\w+)\}/g, (_whole, name: string) =>
    String(details[name] ?? (name === 'column' ? (column ?? '') : '')),
  );
  return { sheet: sheet ?? null, row: row ?? null, column: column ?? null, cell: cell ?? null, code, message };
}
