import { createHost } from '../index';
import { codeOf, onSheet } from '../cell-access';
import { PROFILES, isSetSupported } from './profile';

describe('profiles', () => {
  it('answer for their requirement sets', () => {
    const supported = (name: keyof typeof PROFILES, set: string, version?: string): boolean =>
      isSetSupported(PROFILES[name], set, version);
    expect(supported('ltsc2021', 'ExcelApi', '1.14')).toBe(true);
    expect(supported('ltsc2021', 'ExcelApi', '1.9')).toBe(true);
    expect(supported('ltsc2021', 'ExcelApi', '1.15')).toBe(false);
    expect(supported('ltsc2021', 'excelapi')).toBe(true);
    expect(supported('ltsc2021', 'SharedRuntime', '1.1')).toBe(true);
    expect(supported('ltsc2021', 'SharedRuntime', '1.2')).toBe(false);
    expect(supported('ltsc2021', 'RibbonApi', '1.2')).toBe(true);
    expect(supported('ltsc2021', 'KeyboardShortcuts', '1.1')).toBe(false);
    expect(supported('ltsc2021WithoutFunctions', 'CustomFunctionsRuntime')).toBe(false);
    expect(supported('microsoft365', 'ExcelApi', '1.17')).toBe(true);
    expect(supported('web', 'ExcelApiOnline', '1.1')).toBe(true);
    expect(supported('microsoft365', 'ExcelApiOnline', '1.1')).toBe(false);
  });

  it('make the client itself refuse what is above them, without a request', async () => {
    const host = createHost();
    const failing = onSheet(host, (sheet) => sheet.onNameChanged.add(() => Promise.resolve()));
    expect(await codeOf(failing)).toBe('ApiNotFound');
    await host.settle();
    expect(host.stats.roundTrips).toBe(0);
  });
});
