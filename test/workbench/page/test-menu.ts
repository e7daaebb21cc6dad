import type { EmbeddedExcel } from './embedded-excel';
import type { MenuItem } from './menu';
import type { Settings } from './settings';

function goTo(changes: Readonly<Record<string, string>>): void {
  const address = new URL(window.location.href);
  for (const [name, value] of Object.entries(changes)) address.searchParams.set(name, value);
  window.location.assign(address);
}

/** What an engineer can change about the Excel that is played, and the faults that can be planted in it. */
export function testMenu(settings: Settings, excel: EmbeddedExcel): MenuItem[] {
  const dark = settings.theme.isDarkTheme;
  const english = settings.displayLanguage === 'en-US';
  const other = (label: string, changes: Readonly<Record<string, string>>): MenuItem => ({
    label: `${label} (memuat ulang, buku kerja dikosongkan)`,
    run: () => {
      goTo(changes);
    },
  });
  const plant = (label: string, faults: Parameters<EmbeddedExcel['plant']>[0]): MenuItem => ({
    label,
    run: () => {
      excel.plant(faults);
    },
  });
  return [
    {
      label: 'Tanam gangguan: penulisan berikutnya gagal di tengah',
      run: () => {
        excel.failNextWrite();
      },
    },
    plant('Tanam gangguan: sel sedang diedit, 3 percobaan', { cellEditTries: 3 }),
    plant('Tanam gangguan: Excel lambat, 1 detik tiap permintaan', { delay: 1000 }),
    plant('Cabut semua gangguan', {}),
    other(dark ? 'Tema terang' : 'Tema gelap', { tema: dark ? 'terang' : 'gelap' }),
    other(english ? 'Bahasa Office: Indonesia' : 'Bahasa Office: Inggris', { bahasa: english ? 'id-ID' : 'en-US' }),
    other('Excel LTSC 2021', { excel: 'ltsc2021' }),
    other('Excel LTSC 2021 tanpa fungsi kustom', { excel: 'ltsc2021WithoutFunctions' }),
    other('Microsoft 365', { excel: 'microsoft365' }),
    other('Excel untuk web', { excel: 'web' }),
  ];
}
