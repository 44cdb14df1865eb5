import 'reflect-metadata';
import { createAdmin } from './app/create-admin.js';

/** `DATABASE_URL=… node server/dist/create-admin.js <phone> <name>`: the first person of a new installation. */
const [phone, name] = process.argv.slice(2);
if (!/^\d{11}$/.test(phone ?? '') || !name) {
  console.error('usage: node server/dist/create-admin.js <11-digit phone> <name>');
  process.exit(2);
}
const password = await createAdmin(process.env, phone ?? '', name);
console.log(`${name} (${phone}) is administrator now. Password for the first sign-in: ${password}`);
