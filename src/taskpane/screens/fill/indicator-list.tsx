import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReportSettings } from '../../../domain/settings';
import { usePaneState } from '../../pane-context';
import { percentText } from './figure-text';
import { useFill, useFillState, useFillTexts } from './fill-context';
import { foldId, type IndicatorItem, type ObjectiveGroup } from './report-model';
import { FindingBadge } from './finding-badge';
import { findingCounts, findingsOf, type FindingCounts } from './finding-counts';
import { Row, RowGroup } from './row-list';
import { StatusBadge } from './status-badge';

const useStyles = makeStyles({
  nothing: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
});

export interface IndicatorListProps {
  readonly groups: readonly ObjectiveGroup[];
  readonly settings: ReportSettings;
  readonly onClear: () => void;
}

/** Indicators by sasaran, each with its status and capaian. */
export function IndicatorList({ groups, settings, onClear }: IndicatorListProps) {
  const styles = useStyles();
  const texts = useFillTexts();
  const report = usePaneState(({ check }) => check?.report ?? null);
  const kept = usePaneState(({ keptFindings }) => keptFindings);
  const counts = useMemo(() => findingCounts(report === null ? (kept ?? []) : findingsOf(report)), [report, kept]);
  if (groups.length === 0) {
    return (
      <div className={styles.nothing}>
        {texts.nothingFound}
        <Button size="small" onClick={onClear}>
          {texts.clearSearch}
        </Button>
      </div>
    );
  }
  return (
    <>
      {groups.map((group) => (
        <RowGroup
          key={group.key}
          title={[group.level, group.objective ?? texts.noObjective].filter((part) => part !== null).join(' · ')}
          detail={meanText(group, settings, texts)}
        >
          {group.items.map((item, index) => (
            <IndicatorRow
              key={item.indicator.id ?? `row-${index}`}
              item={item}
              settings={settings}
              found={counts.get(foldId(item.indicator.id))}
            />
          ))}
        </RowGroup>
      ))}
    </>
  );
}

function meanText(
  { mean }: ObjectiveGroup,
  settings: ReportSettings,
  texts: ReturnType<typeof useFillTexts>,
): string | null {
  return mean.value.ok ? texts.mean(percentText(mean.value, settings.decimals), mean.counted, mean.total) : null;
}

interface IndicatorRowProps {
  readonly item: IndicatorItem;
  readonly settings: ReportSettings;
  /** Of the last check; nothing without one, or without findings. */
  readonly found: FindingCounts | undefined;
}

function IndicatorRow({ item, settings, found }: IndicatorRowProps) {
  const fill = useFill();
  const texts = useFillTexts();
  const { indicator, result } = item;
  const { id } = indicator;
  const here = useFillState(({ subject }) => subject?.kind === 'indicator' && foldId(subject.id) === foldId(id));
  const unsaved = useFillState(({ drafts }) =>
    [...drafts.keys()].some((key) => key.startsWith('measurements/') && key.split('/')[1] === id),
  );
  const { achievement } = result;
  const figure = achievement.ok ? ({ ok: true, value: achievement.value.value } as const) : achievement;
  return (
    <Row
      code={indicator.code ?? ''}
      name={indicator.name ?? texts.noName}
      figure={unsaved ? texts.unsaved : percentText(figure, settings.decimals)}
      detail={
        <>
          <StatusBadge status={result.status} />
          {found === undefined ? null : (
            <>
              {' · '}
              <FindingBadge {...found} />
            </>
          )}
        </>
      }
      here={here}
      onOpen={() => {
        if (id !== null) fill.open({ kind: 'indicator', id });
      }}
    />
  );
}
