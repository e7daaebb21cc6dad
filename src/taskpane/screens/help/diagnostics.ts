/** What a maintainer needs to know of a pane in trouble. Counts and versions only: nothing that somebody typed. */
import type { PaneServices } from '../../services';
import type { PaneState } from '../../store/pane-state';

export function diagnosticsText(
  { host }: Pick<PaneServices, 'host'>,
  { place, language, dark, survey, notice }: PaneState,
): string {
  const facts = {
    addIn: host.version,
    ...host.diagnostics(),
    place,
    language,
    theme: dark ? 'dark' : 'light',
    workbook: survey === null ? 'unread' : survey.version,
    tables: survey === null ? '-' : `${survey.tables.done}/${survey.tables.total}`,
    indicators: survey === null ? '-' : String(survey.indicators),
    measured: survey === null ? '-' : `${survey.measured.done}/${survey.measured.total}`,
    budgetLines: survey === null ? '-' : String(survey.budget.total),
    derived: survey?.derived ?? '-',
    interrupted: String(survey?.interrupted ?? '-'),
    functionsMissing: String(survey?.functionsMissing ?? '-'),
    lastFailure: notice?.kind === 'failed' ? `${notice.activity}: ${failureCode(notice.error)}` : '-',
  };
  return Object.entries(facts)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

type Failure = Extract<PaneState['notice'], { readonly kind: 'failed' }>['error'];

/** A bug's own words may quote a cell, so only its kind is named. */
const failureCode = (error: Failure): string => ('code' in error ? `${error.kind} ${error.code}` : error.kind);
