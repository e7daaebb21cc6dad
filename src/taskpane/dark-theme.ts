import { createDarkTheme, type Theme } from '@fluentui/react-components';
import { EXCEL } from './brand';

export const DARK_THEME: Theme = createDarkTheme(EXCEL);
