/** Indonesian by default; English where Office shows itself in English, or where somebody chose it. */
import type { HostEnvironment } from '../ports/host-environment';

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Texts in both languages. */
export type Bilingual<Texts> = Readonly<Record<Language, Texts>>;

const KEY = 'lkjip.language';

export function initialLanguage(host: HostEnvironment): Language {
  const chosen = host.recall(KEY);
  if (chosen === 'id' || chosen === 'en') return chosen;
  return /^en\b/i.test(host.displayLanguage ?? '') ? 'en' : 'id';
}

/** Kept for next time where this Office keeps anything; otherwise it holds until the pane closes. */
export function rememberLanguage(host: HostEnvironment, language: Language): void {
  host.remember(KEY, language);
}
