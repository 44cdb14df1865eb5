import { bodyOf, emptyDraft, lackOfFirstStep, lackOfSecondStep, type ReportDraft } from './draft';

const words = { spoken: '请听语音', shown: '见照片', communityId: 'c1' };
const file = { path: 'wxfile://1.jpg', kind: 'image', size: 1 } as const;
const voice = { path: 'wxfile://1.mp3', kind: 'voice', size: 1, durationMs: 8_000 } as const;
const written: ReportDraft = { ...emptyDraft, category: { id: 'k1' }, text: ' 一直滴水 ' };

describe('step 1', () => {
  it('needs a category, then a picture or a sentence', () => {
    expect(lackOfFirstStep(emptyDraft)).toBe('category');
    expect(lackOfFirstStep({ ...emptyDraft, category: 'other' })).toBe('description');
    for (const text of ['  ', '\u200B\u2060']) {
      expect(lackOfFirstStep({ ...emptyDraft, category: 'other', text })).toBe('description');
    }
    expect(lackOfFirstStep({ ...emptyDraft, category: 'other', files: [file] })).toBeNull();
    expect(lackOfFirstStep({ ...emptyDraft, category: 'other', files: [voice] })).toBeNull();
    expect(lackOfFirstStep(written)).toBeNull();
  });
});

describe('step 2', () => {
  it('needs a house at home, words for a public place, and a time for an appointment', () => {
    expect(lackOfSecondStep(written, null)).toBe('place');
    expect(lackOfSecondStep(written, 'h1')).toBeNull();
    expect(lackOfSecondStep({ ...written, where: 'public' }, 'h1')).toBe('place');
    expect(lackOfSecondStep({ ...written, where: 'public', place: '电梯口' }, null)).toBeNull();
    expect(lackOfSecondStep({ ...written, when: 'appointment' }, 'h1')).toBe('time');
  });
});

describe('what is sent', () => {
  it('is trimmed, and has nothing that was not said', () => {
    expect(bodyOf(written, 'h1', words)).toEqual({
      kind: 'repair',
      description: '一直滴水',
      categoryId: 'k1',
      houseId: 'h1',
      channel: 'miniapp',
    });
  });

  it('leaves the category to the desk where the person chose 其他 (CLS-1)', () => {
    expect(bodyOf({ ...written, category: 'other' }, 'h1', words)).not.toHaveProperty('categoryId');
  });

  it('names the public place instead of the house', () => {
    const body = bodyOf({ ...written, where: 'public', place: '3 号楼电梯口' }, 'h1', words);
    expect(body).toMatchObject({ place: '3 号楼电梯口', communityId: 'c1' });
    expect(body).not.toHaveProperty('houseId');
  });

  it('sends an appointment as UTC instants, and none after changing back to "soon"', () => {
    const appointment = { from: Date.UTC(2026, 10, 23, 6), to: Date.UTC(2026, 10, 23, 8) };
    const draft: ReportDraft = { ...written, when: 'appointment', appointment };
    expect(bodyOf(draft, 'h1', words).appointment).toEqual({
      from: '2026-11-23T06:00:00.000Z',
      to: '2026-11-23T08:00:00.000Z',
    });
    expect(bodyOf({ ...draft, when: 'soon' }, 'h1', words)).not.toHaveProperty('appointment');
  });

  it('keeps emoji and right-to-left text as written', () => {
    const text = '漏水🚰 ماء';
    expect(bodyOf({ ...written, text }, 'h1', words).description).toBe(text);
  });

  it('has words even where only pictures were given', () => {
    expect(bodyOf({ ...written, text: '', files: [file] }, 'h1', words).description).toBe('见照片');
  });

  it('says that there is something to hear, where somebody spoke instead of writing', () => {
    expect(bodyOf({ ...written, text: '', files: [file, voice] }, 'h1', words).description).toBe('请听语音');
    expect(bodyOf({ ...written, files: [voice] }, 'h1', words).description).toBe('一直滴水');
  });
});
