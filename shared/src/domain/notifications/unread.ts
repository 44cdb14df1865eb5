/** So many unread messages are counted: whoever never opens the inbox has thousands, and a badge says only that they are many. */
export const UNREAD_COUNTED = 100;
