import { SKILL_CODES, SKILLS, skillsFor, skillsOf } from './skills.js';

describe('DSP-5 skills', () => {
  it('are read from the words on file; what nobody knows asks for nothing', () => {
    expect(skillsOf(['水电', '管道疏通', '会说粤语'])).toEqual([
      'plumbing_electric',
      'drains',
      'waterproofing',
      'lighting',
    ]);
    expect(skillsOf([])).toEqual([]);
  });

  it.each(SKILL_CODES)('%s is found by its own name', (code) => {
    expect(skillsOf([SKILLS[code].label['zh-CN']])).toContain(code);
  });

  it('a leaf that is named itself speaks before its group', () => {
    expect(skillsFor({ code: 'tap', groupCode: 'water' })).toEqual(['plumbing_electric']);
    expect(skillsFor({ code: 'barrier', groupCode: 'access' })).toEqual(['patrol']);
    expect(skillsFor({ code: 'playground', groupCode: 'structure' })).toEqual([]);
    expect(skillsFor(null)).toEqual([]);
  });
});
