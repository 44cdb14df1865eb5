import { bodyOf } from './bulk-body';

const draft = { personId: '', priority: '' as const, visibility: 'internal' as const, words: '' };

describe('what is sent to many matters', () => {
  it('a colleague is told what was said already; whoever takes them over needs no words', () => {
    expect(bodyOf('passOn', draft, 'me')).toBeNull();
    expect(bodyOf('passOn', { ...draft, personId: 'other' }, 'me')).toBeNull();
    expect(bodyOf('passOn', { ...draft, personId: 'other', words: ' 都急 ' }, 'me')).toEqual({
      passOnTicket: { personId: 'other', said: '都急' },
    });
    expect(bodyOf('passOn', { ...draft, personId: 'me' }, 'me')).toEqual({ claimTicket: {} });
  });

  it('CLS-2 a priority goes with its reason where one is given; a note with who reads it', () => {
    expect(bodyOf('priority', draft, 'me')).toBeNull();
    expect(bodyOf('priority', { ...draft, priority: 'low', words: '不急' }, 'me')).toEqual({
      changePriority: { priority: 'low', reason: '不急' },
    });
    expect(bodyOf('note', draft, 'me')).toBeNull();
    expect(bodyOf('note', { ...draft, words: '已联系' }, 'me')).toEqual({
      addNote: { text: '已联系', visibility: 'internal' },
    });
  });
});
