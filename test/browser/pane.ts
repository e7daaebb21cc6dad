import type { FrameLocator, Locator } from 'playwright-core';
import type { Workbench } from './workbench';

export const PLACE_NAMES = ['Mulai', 'Isi', 'Susun', 'Periksa', 'Kirim', 'Bantuan'] as const;
export type PlaceName = (typeof PLACE_NAMES)[number];

/** The pane in words of what a person does in it, Indonesian unless said otherwise. */
export class PanePage {
  readonly frame: FrameLocator;

  constructor(private readonly workbench: Workbench) {
    this.frame = workbench.pane;
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** The pane's own message on top. */
  message(text: string | RegExp): Locator {
    return this.frame.getByText(text).first();
  }

  field(name: string | RegExp): Locator {
    return this.frame.getByRole('main').getByRole('textbox', { name });
  }

  async show(place: PlaceName): Promise<void> {
    await this.frame.getByRole('navigation').getByRole('button', { name: place, exact: true }).click();
    await this.frame.getByRole('main').getByRole('heading').first().waitFor();
  }

  async prepare(): Promise<void> {
    await this.button('Siapkan lembar isian').click();
    await this.message('Lembar isian siap').waitFor();
    await this.workbench.settled();
  }

  async fillSample(name: 'Balai Teluk Biru' | 'Rutan Kupang 2023'): Promise<void> {
    await this.button(new RegExp(`contoh ${name}`)).click();
    await this.message('Data contoh sudah ditulis').waitFor();
    await this.workbench.settled();
  }

  async build(): Promise<void> {
    await this.show('Susun');
    await this.frame
      .getByRole('main')
      .getByRole('button', { name: /^Susun/ })
      .click();
    await this.message('Tabel sudah disusun').waitFor();
    await this.workbench.settled();
  }

  /** A figure of the indicator's form, such as Capaian. */
  async figure(name: string): Promise<string> {
    const group = this.frame.getByRole('group', { name: 'Hasil hitungan' });
    const text = await group.innerText();
    const lines = text.split('\n').map((line) => line.trim());
    return lines[lines.indexOf(name) + 1] ?? '';
  }
}
