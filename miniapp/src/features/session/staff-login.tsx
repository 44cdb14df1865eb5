import { useState } from 'react';
import { useTexts } from '@/i18n';
import { Segments } from '@/ui/segments';
import { PasswordLogin } from './password-login';
import { ScanLogin } from './scan-login';

const ways = ['password', 'scan'] as const;

/** Staff on a computer: by password, or by the phone they are signed in on. No code is asked for before one is wanted. */
export function StaffLogin() {
  const { start } = useTexts();
  const [way, setWay] = useState<(typeof ways)[number]>('password');
  const labels = { password: start.byPassword, scan: start.byScan };
  return (
    <>
      <Segments options={ways.map((value) => ({ value, label: labels[value] }))} value={way} onChange={setWay} />
      {way === 'password' ? <PasswordLogin /> : <ScanLogin />}
    </>
  );
}
