/**
 * Records of a CSV text (RFC 4180): quoted fields may hold commas, line breaks and doubled quotes.
 * @throws when a quoted field is not closed
 */
export function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  while (at < source.length) {
    const { field, end } = source[at] === '"' ? quotedField(source, at + 1) : plainField(source, at);
    record.push(field);
    if (source[end] !== ',') {
      records.push(record);
      record = [];
    } else if (end + 1 === source.length) record.push('');
    at = end + 1;
  }
  return record.length > 0 ? [...records, record] : records;
}

interface FieldEnd {
  readonly field: string;
  /** Where the comma or line break after the field stands. */
  readonly end: number;
}

function plainField(source: string, start: number): FieldEnd {
  const length = source.slice(start).search(/[,\n]/);
  const end = length < 0 ? source.length : start + length;
  return { field: source.slice(start, end), end };
}

function quotedField(source: string, start: number): FieldEnd {
  let end = start;
  while (source[end] !== '"' || source[end + 1] === '"') {
    if (end >= source.length) throw new Error('a quoted field of the CSV text is not closed');
    end += source[end] === '"' ? 2 : 1;
  }
  return { field: source.slice(start, end).replaceAll('""', '"'), end: end + 1 };
}
