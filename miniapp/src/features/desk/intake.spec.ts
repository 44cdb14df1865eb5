import { MORNING } from '../work-orders/testing';
import {
  askerOf,
  callerAmong,
  contactIs,
  isTakenOver,
  lackOf,
  newDraft,
  sortingOf,
  submitBody,
  suggestedOf,
} from './intake';
import type { Category, Hints } from './types';

const leaf = (id: string, emergency = false) => ({
  id,
  name: id,
  code: id,
  department: 'engineering' as const,
  kinds: [],
  emergency,
});
const NOBODY = { staff: [], fullLoad: 5 };
const categories: Category[] = [{ ...leaf('water'), children: [leaf('tap'), leaf('burst', true)] }];
const hints = (priority: 'high' | 'normal'): Hints => ({
  danger: null,
  outages: [],
  similar: [],
  suggestion: { categoryId: 'tap', department: 'engineering', priority, because: '「滴水」', words: ['滴水'] },
  record: null,
});
const house = { id: 'h1', name: '3-1-1202', community: { id: 'c1', name: '翠湖花园' } };
const aMember = (id: string, phone: string | null) => ({
  ...{ id, phone, name: '江女士', photoUrl: null, badgeNo: null, relation: 'owner' as const, birthYear: null },
});
const draft = { ...newDraft(MORNING), house, words: ' 水龙头滴水 ' };

describe('intake', () => {
  it('takes the suggestion until somebody chooses otherwise (CLS-2)', () => {
    expect(sortingOf(draft, hints('high'), categories)).toMatchObject({ categoryId: 'tap', priority: 'high' });
    expect(sortingOf({ ...draft, categoryId: 'burst' }, hints('normal'), categories).priority).toBe('emergency');
  });

  it('CLS-8 全部采用: what is suggested becomes the receptionist’s own choice, and stays whatever is typed after it', () => {
    const suggested = suggestedOf(draft, hints('high'), categories, NOBODY);
    expect(isTakenOver(draft, suggested)).toBe(false);
    const taken = { ...draft, ...suggested };
    expect(taken).toMatchObject({ categoryId: 'tap', department: 'engineering', priority: 'high' });
    expect(isTakenOver(taken, suggested)).toBe(true);
    const later = hints('normal');
    expect(sortingOf(taken, later, categories)).toMatchObject({ categoryId: 'tap', priority: 'high' });
    expect(isTakenOver(taken, suggestedOf(taken, later, categories, NOBODY))).toBe(false);
  });

  it('a resident chose a group: the suggestion makes it exact where it lies inside, else the desk has to', () => {
    const rough = { ...draft, categoryId: 'water' };
    expect(sortingOf(rough, hints('normal'), categories).categoryId).toBe('tap');
    const elsewhere = [...categories, { ...leaf('doors'), children: [leaf('lock')] }];
    expect(sortingOf({ ...draft, categoryId: 'doors' }, hints('normal'), elsewhere).categoryId).toBeNull();
  });

  it('lowering a priority needs a reason (CLS-2); raising it does not', () => {
    const lowered = { ...draft, priority: 'low' as const };
    const sorting = sortingOf(lowered, hints('high'), categories);
    expect(lackOf(lowered, sorting, 'register')).toEqual(['lowerReason']);
    expect(lackOf({ ...lowered, lowerReason: '业户说不急' }, sorting, 'register')).toEqual([]);
    const raised = { ...draft, priority: 'emergency' as const };
    expect(lackOf(raised, sortingOf(raised, hints('high'), categories), 'dispatch')).toEqual([]);
  });

  it('names what is missing: an explanation needs less than a registration', () => {
    const empty = newDraft(MORNING);
    const sorting = sortingOf(empty, undefined, categories);
    expect(lackOf(empty, sorting, 'answer')).toEqual(['house', 'words']);
    expect(lackOf(empty, sorting, 'dispatch')).toEqual(['house', 'words', 'category', 'department']);
  });

  it('a house and a public place never go together', () => {
    const sorting = sortingOf(draft, undefined, categories);
    expect(submitBody(draft, sorting, 'c1')).toMatchObject({ houseId: 'h1', description: '水龙头滴水' });
    const place = submitBody({ ...draft, house: null, publicPlace: true, place: '大堂' }, sorting, 'c1');
    expect(place).toMatchObject({ place: '大堂', communityId: 'c1' });
    expect(place).not.toHaveProperty('houseId');
  });

  it('a masked number is never sent back as if it were one', () => {
    const sorting = sortingOf(draft, undefined, categories);
    const masked = submitBody({ ...draft, contactName: '江女士', contactPhone: '138****6621' }, sorting, 'c1');
    expect(masked.contact).toEqual({ name: '江女士' });
  });

  it('INT-4 who is on file is named by who they are, with the contact and with a question; what was typed goes as typed', () => {
    const sorting = sortingOf(draft, undefined, categories);
    const members = [aMember('p1', '138 **** 6621'), aMember('p2', null)];
    expect(callerAmong(members, house)).toBeUndefined();
    const caller = callerAmong(members, { ...house, callerId: 'p1' });
    const chosen = { ...draft, ...contactIs(caller ?? aMember('p2', null)) };
    expect(submitBody(chosen, sorting, 'c1').contact).toEqual({ name: '江女士', personId: 'p1' });
    expect(askerOf(chosen)).toEqual({ askerId: 'p1' });
    const typed = { ...draft, contactName: '江女士', contactPhone: ' 13800006621 ' };
    expect(submitBody(typed, sorting, 'c1').contact).toEqual({ name: '江女士', phone: '13800006621' });
    expect(askerOf(typed)).toEqual({ askerPhone: '13800006621' });
    expect(askerOf({ ...chosen, callerPhone: '13900001111' })).toEqual({ askerPhone: '13900001111' });
  });
});
