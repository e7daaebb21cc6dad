import { personalTraces } from '../../src/domain/personal-data';

/** Made up of one digit, so that they belong to nobody. */
const NIP = `19${'0'.repeat(6)}${'0'.repeat(6)}1000`;

test.each([
  [`a.n. X NIP ${NIP}`, 'nip', NIP],
  [`NIP. 19000000 000000 1 000.`, 'nip', '19000000 000000 1 000'],
  [`NIK ${'5'.repeat(16)}`, 'nik', '5'.repeat(16)],
  ['hubungi 0812-0000-0000', 'phone', '0812-0000-0000'],
  ['+62 81200000000 ya', 'phone', '+62 81200000000'],
] as const)('%s', (text, kind, found) => {
  expect(personalTraces(text)).toEqual([{ kind, text: found }]);
});

test.each([
  'Rp7.975.085.701',
  'W22.PAS.1-PR.01.03-0812',
  'DIPA-013.05.2.408123/2023',
  '2023-12-31',
  '12345678901234567890',
  '0822',
])('%s is nobody', (text) => {
  expect(personalTraces(text)).toEqual([]);
});
