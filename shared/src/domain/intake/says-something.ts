/** White space, control and format characters, and the letters that Unicode draws as nothing. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** INT-3: whether somebody who reads it sees anything at all. */
export const saysSomething = (text: string): boolean => text.replace(UNSEEN, '') !== '';
