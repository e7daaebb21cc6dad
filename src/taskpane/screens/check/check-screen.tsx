import { Button, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { useEffect, useState } from 'react';
import type { CheckReport } from '../../../commands/check';
import { SEVERITIES } from '../../../domain/checks/finding';
import { checkEn } from '../../../texts/pane/check.en';
import { checkId, type CheckTexts } from '../../../texts/pane/check.id';
import { Callout } from '../../components/callout';
import { NotPrepared } from '../../components/not-prepared';
import { Page } from '../../components/page';
import { usePane, usePaneState, useTexts } from '../../pane-context';
import { matching, sections, type FindingFilter } from './finding-filter';
import { FindingItem } from './finding-item';
import { followInputs } from './follow-inputs';

const TEXTS = { id: checkId, en: checkEn };
const SHOWN = ['open', ...SEVERITIES, 'accepted'] as const;

const useStyles = makeStyles({
  control: { width: '100%', minWidth: 0 },
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  summary: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
  counts: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  section: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  group: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** Periksa: runs the checks and lists what they find. */
export default function CheckScreen() {
  const styles = useStyles();
  const pane = usePane();
  const ready = usePaneState(({ survey }) => survey !== null && survey.version !== 'none');
  const busy = usePaneState(({ task }) => task !== null);
  const check = usePaneState((state) => state.check);
  const texts = useTexts(TEXTS);
  const found = check !== null;
  useEffect(() => {
    if (found) void followInputs(pane);
  }, [found, pane]);
  if (!ready) {
    return (
      <NotPrepared title={texts.title} toStart={texts.toStart}>
        {texts.notReady}
      </NotPrepared>
    );
  }
  return (
    <Page title={texts.title} intro={texts.intro}>
      {check?.changed === true ? <Callout tone="warning">{texts.changed}</Callout> : null}
      <Button
        className={styles.control}
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => void pane.check()}
      >
        {check === null ? texts.run : texts.again}
      </Button>
      {check === null ? null : <Findings report={check.report} texts={texts} />}
    </Page>
  );
}

function Findings({ report, texts }: { readonly report: CheckReport; readonly texts: CheckTexts }) {
  const styles = useStyles();
  const pane = usePane();
  const [filter, setFilter] = useState<FindingFilter>({ search: '', show: 'open' });
  const { counts, accepted, findings, checkedAt } = report;
  const open = SEVERITIES.reduce((total, severity) => total + counts[severity], 0);
  const shown = matching(findings, filter);
  const narrowed = filter.show !== 'open' || filter.search !== '';
  const nameOf = (show: FindingFilter['show']): string => {
    if (show === 'open') return texts.all(open);
    return show === 'accepted' ? texts.accepted(accepted) : texts.counted(texts.severities[show], counts[show]);
  };
  return (
    <>
      <div className={styles.summary}>
        <span className={styles.counts} role="status">
          {open === 0
            ? texts.nothing
            : SEVERITIES.map((severity) => texts.counted(texts.severities[severity], counts[severity])).join(' · ')}
        </span>
        <span className={styles.quiet}>{texts.checkedAt(checkedAt)}</span>
        <Button size="small" onClick={() => void pane.showSheet('findings')}>
          {texts.openSheet}
        </Button>
      </div>
      {findings.length === 0 ? null : (
        <div className={styles.bar} role="search">
          <Input
            className={styles.control}
            type="search"
            contentBefore={<Search16Regular aria-hidden />}
            aria-label={texts.search}
            placeholder={texts.search}
            value={filter.search}
            onChange={(_, { value }) => {
              setFilter({ ...filter, search: value });
            }}
          />
          <Select
            className={styles.control}
            aria-label={texts.filter}
            value={filter.show}
            onChange={(_, { value }) => {
              setFilter({ ...filter, show: SHOWN.find((show) => show === value) ?? 'open' });
            }}
          >
            {SHOWN.map((show) => (
              <option key={show} value={show}>
                {nameOf(show)}
              </option>
            ))}
          </Select>
        </div>
      )}
      {shown.length === 0 && narrowed ? <p>{texts.noMatch}</p> : null}
      {sections(shown).map(({ severity, count, groups }) => (
        <section key={severity} aria-label={texts.severities[severity]}>
          <h2 className={styles.section}>{texts.counted(texts.severities[severity], count)}</h2>
          {groups.map((group) => (
            <div key={group.key}>
              <h3 className={styles.group}>{group.title}</h3>
              <ul className={styles.list}>
                {group.findings.map((finding) => (
                  <FindingItem key={finding.fingerprint} finding={finding} texts={texts} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
