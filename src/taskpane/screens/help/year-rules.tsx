import { makeStyles, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../../domain/number-text';
import { SMART_NAMES } from '../../../domain/scores/component-names';
import type { Rule, RuleSet, SmartComponent } from '../../../domain/scores/rules';
import { rulesOf } from '../../../domain/scores/rule-table';
import type { HelpTexts } from '../../../texts/pane/help.id';

const useStyles = makeStyles({
  list: { margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  detail: { margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The regulations that hold for the report year, with what the product knows of them and how surely. */
export function YearRules({ year, texts }: { readonly year: number | null; readonly texts: HelpTexts['rules'] }) {
  const styles = useStyles();
  const rules = rulesOf(year);
  if (!rules.ok) return <p className={styles.detail}>{year === null ? texts.none : texts.unknown}</p>;
  return (
    <dl className={styles.list}>
      {entries(rules.value, texts).map(({ name, basis, status, detail }) => (
        <div key={name}>
          <dt className={styles.term}>{name}</dt>
          <dd className={styles.detail}>
            {basis}
            <span className={styles.quiet}>
              {' · '}
              {status === 'terverifikasi' ? texts.checked : texts.unchecked}
            </span>
            {detail === '' ? null : <div className={styles.quiet}>{detail}</div>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface Entry extends Rule {
  readonly name: string;
  readonly detail: string;
}

function entries({ planning, ikpa, nka }: RuleSet, texts: HelpTexts['rules']): readonly Entry[] {
  const listed = (weights: readonly (readonly [name: string, weight: number])[]): string =>
    weights.map(([name, weight]) => texts.weight(name, formatNumber(weight))).join(', ');
  const smart =
    planning.kind === 'smart'
      ? listed(Object.entries(planning.weights).map(([key, weight]) => [SMART_NAMES[key as SmartComponent], weight]))
      : '';
  const components = listed(ikpa.components.map(({ name, weight }) => [name, weight]));
  const planningName = texts.planning[planning.kind];
  return [
    { name: texts.report, basis: texts.reportBasis, status: 'terverifikasi', detail: '' },
    { name: planningName, basis: planning.basis, status: planning.status, detail: smart },
    {
      name: texts.ikpa,
      basis: ikpa.basis,
      status: ikpa.status,
      detail: ikpa.deduction === null ? components : `${components}. ${texts.deduction}`,
    },
    {
      name: texts.nka,
      basis: nka.basis,
      status: nka.status,
      detail: listed([
        [planningName, nka.weights.planning],
        [texts.ikpa, nka.weights.ikpa],
      ]),
    },
  ];
}
