/** A part of an address as people write it: `3号楼` → `3 号楼`. Kept, it has no spaces, so that it is one and the same. */
export const spaced = (part: string): string => part.replace(/(\d)(?=\p{Script=Han})/gu, '$1 ');

/** The entrance of a house: `3 号楼 2 单元 1202` → `3 号楼 2 单元`. A house that is its own entrance stays as it is. */
export const entranceOf = (house: string): string => house.replace(/ [^\s楼元座栋]+$/u, '');
