import { emptyRecord, lackOfRecord, recordBody, type StaffRecord } from './staff-record';

const during = { ticketId: '7', place: '3 号楼 2 单元 1202' };
const seen: StaffRecord = { ...emptyRecord(null), text: '东门地砖松了', place: '东门' };
const photo = { path: 'wxfile://1.jpg', kind: 'image', size: 1 } as const;

describe('what staff record for customer service', () => {
  it('ROL-2 INT-1 what was seen: words or a picture, and where', () => {
    expect(lackOfRecord(emptyRecord(null))).toBe('text');
    expect(lackOfRecord({ ...seen, place: ' ' })).toBe('place');
    expect(lackOfRecord({ ...seen, text: '', files: [photo] })).toBeNull();
    expect(lackOfRecord(seen)).toBeNull();
    expect(recordBody(seen, null, '见照片')).toEqual({
      ...{ kind: 'repair', channel: 'patrol', description: '东门地砖松了', place: '东门' },
    });
    expect(recordBody({ ...seen, text: ' ' }, null, '见照片').description).toBe('见照片');
  });

  it('ROL-2 INT-1 what somebody told: who, how it came, and the number where there is one', () => {
    const told: StaffRecord = { ...seen, heard: 'hotline', kind: 'complaint' };
    expect(lackOfRecord(told)).toBe('name');
    expect(recordBody({ ...told, name: ' 江小川 ' }, null, '')).toMatchObject({
      ...{ kind: 'complaint', channel: 'hotline', contact: { name: '江小川' } },
    });
    expect(recordBody({ ...told, name: '江小川', phone: '17900010001' }, null, '').contact).toEqual({
      ...{ name: '江小川', phone: '17900010001' },
    });
    expect(recordBody({ ...told, heard: 'patrol', name: '江小川' }, null, '').contact).toBeUndefined();
  });

  it('REG-7 found on the way it is linked to the first, in the same house unless another place is written', () => {
    const found = { ...emptyRecord(during), text: '墙里的管子也裂了' };
    expect(lackOfRecord(found)).toBeNull();
    expect(recordBody(found, during, '')).toEqual({
      ...{ kind: 'repair', channel: 'patrol', description: '墙里的管子也裂了', linkedTicketId: '7' },
    });
    expect(recordBody({ ...found, place: '2 单元楼道' }, during, '')).toMatchObject({
      ...{ place: '2 单元楼道', linkedTicketId: '7' },
    });
  });
});
