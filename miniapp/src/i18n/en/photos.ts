/** Asking a resident for photographs: the page behind a link, and how the desk comes by the link. */
export const photos = {
  title: 'Send photographs',
  where: 'Place',
  no: 'Number',
  unnumbered: 'being registered',
  wanted: 'Please show',
  usual: 'One from afar and one from near, so that one sees what is broken.',
  purpose: 'The engineer looks first and brings the right parts. The photographs are used for this matter only.',
  add: 'Take or choose photos',
  another: 'Add',
  left: (count: number, until: string) => `${count} more may be sent, until ${until}`,
  send: (count: number) => `Send ${count}`,
  sending: (file: number, files: number) => `Sending photograph ${file} of ${files}`,
  failed: 'A photograph was not sent. Tap it to try again, or ✕ to leave it out.',
  sent: (count: number) => `${count} received`,
  sentText: 'The desk and the engineer can see them. There is nothing else to do.',
  more: 'Send more',
  dead: 'This link opens no longer',
  deadText:
    'Its time may be over, all photographs may have come, or the desk has sent another link. Please telephone the desk.',
  call: (hotline: string) => `Call ${hotline}, day and night`,
  bySms: 'Ask for photographs by text message',
  hangs: 'They hang on this matter by themselves',
  withRegistration: 'Link and text come with the registration',
  askTitle: 'Ask for photographs',
  askText:
    'Makes a link that opens without signing in; what is photographed hangs on this matter. An earlier link opens no longer.',
  askWords: 'What is to be seen (optional)',
  askHint: 'For instance: the hose under the sink',
  make: 'Make a link',
  making: 'Making the link',
  noGateway:
    'The system sends no text messages itself: scan this with the duty phone, the text is written, press send.',
  scanName: 'Scan to write the text message',
  to: (name: string, phone: string) =>
    phone === '' ? 'No number to send to: fill in who receives it' : `To ${name} ${phone}`,
  text: (community: string, wanted: string, link: string, until: string) =>
    `[${community}] Please open the link and take ${wanted}; the engineer looks first. Until ${until}, no sign-in: ${link}`,
  textUsual: 'a few photographs',
  textWords: (words: string) => `a few photographs (${words})`,
  copy: 'Copy the text',
  copied: 'Copied',
  write: 'Write it on this device',
  terms: (count: number, until: string) =>
    `At most ${count}, until ${until}. Whoever has the link can send photographs: give it to the resident only.`,
  onward: 'Done',
};
