/** Which of Fluent's themes fits Office's. Their colours are variables in the stylesheet of the page. */
import type { OfficeTheme } from '../ports/host-environment';

/** Changes the whole page, with what floats above the pane. */
export function showTheme(dark: boolean): void {
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}

/** Below this luminance a background is dark: white text on it is easier to read than black. */
const MIDDLE_LUMINANCE = 0.18;

/** Older versions of Office only tell their colours, so the background decides there. */
export function isDark(theme: OfficeTheme | null): boolean {
  if (theme === null) return false;
  if (theme.isDark !== null) return theme.isDark;
  const luminance = luminanceOf(theme.background);
  return luminance !== null && luminance < MIDDLE_LUMINANCE;
}

/** Relative luminance of `#rgb`, `#rrggbb` or `#aarrggbb` (WCAG 2), 0 to 1; `null` for anything else. */
export function luminanceOf(color: string | null): number | null {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(color?.trim() ?? '')?.[1];
  if (digits === undefined) return null;
  const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits.slice(-6);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => linear(parseInt(full.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
