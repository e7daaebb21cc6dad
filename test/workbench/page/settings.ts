import type { ProfileName } from '../../host/wire/profile';
import type { OfficeTheme, Surroundings } from '../office/connection';
import { PROFILES } from '../../host/wire/profile';

const LIGHT: OfficeTheme = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#262626',
  controlBackgroundColor: '#F5F5F5',
  controlForegroundColor: '#262626',
  isDarkTheme: false,
};

/** Office's black theme. */
const DARK: OfficeTheme = {
  bodyBackgroundColor: '#262626',
  bodyForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#363636',
  controlForegroundColor: '#FFFFFF',
  isDarkTheme: true,
};

export interface Settings extends Surroundings {
  /** Pixels. */
  readonly paneWidth: number;
}

/** What is being played, from the page's address: `?tema=gelap&bahasa=en-US&excel=web&lebar=320`. */
export function settingsFrom(search: string): Settings {
  const query = new URLSearchParams(search);
  const profile = query.get('excel') ?? '';
  const width = Number(query.get('lebar') ?? 350);
  return {
    profile: isProfile(profile) ? profile : 'ltsc2021',
    displayLanguage: query.get('bahasa') === 'en-US' ? 'en-US' : 'id-ID',
    theme: query.get('tema') === 'gelap' ? DARK : LIGHT,
    paneWidth: width >= 280 && width <= 900 ? width : 350,
  };
}

function isProfile(name: string): name is ProfileName {
  return Object.hasOwn(PROFILES, name);
}
