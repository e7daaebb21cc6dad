import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { LiveTables } from '../../../ports/live-workbook';
import type { ReportSettings } from '../../../domain/settings';
import { Callout } from '../../components/callout';
import { usePane } from '../../pane-context';
import { BudgetForm } from './budget-form';
import { budgetModel, type BudgetGroup, type BudgetItem } from './budget-model';
import { percentText, rupiahText } from './figure-text';
import { filterBudget } from './filter';
import { SearchField } from './filter-bar';
import { useFill, useFillState, useFillTexts } from './fill-context';
import type { Subject } from './fill-state';
import { FormFrame } from './form-frame';
import { foldId, reportModel } from './report-model';
import { Row, RowGroup } from './row-list';

const useStyles = makeStyles({ part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

/** The budget lines: their list, or the form of one. */
export function BudgetPart({ tables }: { readonly tables: LiveTables }) {
  const styles = useStyles();
  const pane = usePane();
  const texts = useFillTexts();
  const [search, setSearch] = useState('');
  const groups = useMemo(() => budgetModel(tables), [tables]);
  const settings = useMemo(() => reportModel(tables).settings, [tables]);
  const subject = useFillState((state) => state.subject);
  if (groups.length === 0) {
    return (
      <Callout
        tone="info"
        title={texts.noBudget.title}
        actions={
          <Button size="small" appearance="primary" onClick={() => void pane.showSheet('budget')}>
            {texts.noBudget.action}
          </Button>
        }
      >
        {texts.noBudget.text}
      </Callout>
    );
  }
  const items = groups.flatMap((group) => group.items);
  const open = items.find((item) => isSubject(item, subject));
  if (open !== undefined) {
    const order = items.flatMap(({ cut, line: { id } }) => (id === null ? [] : [{ kind: 'budget', cut, id } as const]));
    const { code, name, year } = open.line;
    return (
      <FormFrame
        above={[texts.cuts[open.cut], texts.year(year), code].filter((part) => part !== null).join(' · ')}
        title={name ?? texts.noName}
        subjects={order}
        at={order.findIndex((candidate) => isSubject(open, candidate))}
      >
        <BudgetForm key={`${open.cut}/${open.line.id ?? ''}`} item={open} settings={settings} />
      </FormFrame>
    );
  }
  const found = filterBudget(groups, search);
  return (
    <div className={styles.part}>
      <div role="search">
        <SearchField label={texts.searchBudget} value={search} onSearch={setSearch} />
      </div>
      {found.length === 0 ? texts.nothingFound : null}
      {found.map((group) => (
        <RowGroup
          key={group.key}
          title={`${texts.cuts[group.cut]} · ${texts.year(group.year)}`}
          detail={totalText(group, settings, texts)}
        >
          {group.items.map((item, index) => (
            <BudgetRow key={item.line.id ?? `row-${index}`} item={item} settings={settings} />
          ))}
        </RowGroup>
      ))}
    </div>
  );
}

function totalText(group: BudgetGroup, settings: ReportSettings, texts: ReturnType<typeof useFillTexts>): string {
  const { spent, revisedCeiling } = group.total;
  return `${texts.total} ${texts.spentOf(rupiahText(spent), rupiahText(revisedCeiling))} · ${percentText(group.absorption, settings.decimals)}`;
}

function BudgetRow({ item, settings }: { readonly item: BudgetItem; readonly settings: ReportSettings }) {
  const fill = useFill();
  const texts = useFillTexts();
  const { cut, line } = item;
  const here = useFillState(({ subject }) => isSubject(item, subject));
  return (
    <Row
      code={line.code ?? ''}
      name={line.name ?? texts.noName}
      figure={percentText(item.absorption, settings.decimals)}
      detail={texts.spentOf(rupiahText(line.spent), rupiahText(line.revisedCeiling))}
      here={here}
      onOpen={() => {
        if (line.id !== null) fill.open({ kind: 'budget', cut, id: line.id });
      }}
    />
  );
}

const isSubject = ({ cut, line }: BudgetItem, subject: Subject | null): boolean =>
  subject?.kind === 'budget' && subject.cut === cut && line.id !== null && foldId(subject.id) === foldId(line.id);
