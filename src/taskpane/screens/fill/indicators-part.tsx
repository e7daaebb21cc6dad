import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { DEFAULT_DIRECTION } from '../../../domain/achievement';
import type { LiveTables } from '../../../ports/live-workbook';
import { Callout } from '../../components/callout';
import { usePane } from '../../pane-context';
import { FilterBar } from './filter-bar';
import { filterIndicators, type IndicatorFilter } from './filter';
import { quantityText } from './figure-text';
import { useFillState, useFillTexts } from './fill-context';
import { FormFrame } from './form-frame';
import { IndicatorForm } from './indicator-form';
import { IndicatorList } from './indicator-list';
import { foldId, reportModel, type IndicatorItem } from './report-model';
import { useMemo } from 'react';

const NO_FILTER: IndicatorFilter = { search: '', status: null };

const useStyles = makeStyles({ part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

/** The indicators: their list, or the form of one. */
export function IndicatorsPart({ tables }: { readonly tables: LiveTables }) {
  const styles = useStyles();
  const pane = usePane();
  const texts = useFillTexts();
  const [filter, setFilter] = useState(NO_FILTER);
  const model = useMemo(() => reportModel(tables), [tables]);
  const subject = useFillState((state) => state.subject);
  const groups = filterIndicators(model.groups, filter);
  if (model.items.length === 0) {
    return (
      <Callout
        tone="info"
        title={texts.noIndicators.title}
        actions={
          <Button size="small" appearance="primary" onClick={() => void pane.showSheet('agreement')}>
            {texts.noIndicators.action}
          </Button>
        }
      >
        {texts.noIndicators.text}
      </Callout>
    );
  }
  const open = subject?.kind === 'indicator' ? model.items.find((item) => isOf(item, subject.id)) : undefined;
  if (open !== undefined) {
    // Previous and next follow the list as it is filtered, as long as the open row is still in it.
    const listed = groups.flatMap(({ items }) => items);
    const order = (
      listed.some((item) => isOf(item, open.indicator.id)) ? listed : model.groups.flatMap(({ items }) => items)
    ).flatMap(({ indicator: { id } }) => (id === null ? [] : [{ kind: 'indicator', id } as const]));
    const { code, unit, target, direction, name } = open.indicator;
    const meta = [
      code,
      `${texts.target} ${quantityText(target, unit)}`,
      texts.directions[direction ?? DEFAULT_DIRECTION],
    ];
    return (
      <FormFrame
        above={meta.filter((part) => part !== null).join(' · ')}
        title={name ?? texts.noName}
        subjects={order}
        at={order.findIndex(({ id }) => foldId(id) === foldId(open.indicator.id))}
      >
        <IndicatorForm key={open.indicator.id} item={open} settings={model.settings} />
      </FormFrame>
    );
  }
  return (
    <div className={styles.part}>
      <FilterBar
        filter={filter}
        model={model}
        onFilter={(next) => {
          setFilter(next);
          pane.announce(
            texts.found(filterIndicators(model.groups, next).reduce((sum, { items }) => sum + items.length, 0)),
          );
        }}
      />
      <IndicatorList
        groups={groups}
        settings={model.settings}
        onClear={() => {
          setFilter(NO_FILTER);
        }}
      />
    </div>
  );
}

const isOf = ({ indicator }: IndicatorItem, id: string | null): boolean =>
  indicator.id !== null && foldId(indicator.id) === foldId(id);
