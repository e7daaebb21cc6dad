import { Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { ROW_STATUSES, type RowStatus } from '../../../domain/indicator-result';
import type { IndicatorFilter } from './filter';
import { useFillTexts } from './fill-context';
import type { ReportModel } from './report-model';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  control: { minWidth: 0, width: '100%' },
});

export interface FilterBarProps {
  readonly filter: IndicatorFilter;
  readonly model: ReportModel;
  readonly onFilter: (filter: IndicatorFilter) => void;
}

/** Search by words, filter by status; each status says how many there are. */
export function FilterBar({ filter, model, onFilter }: FilterBarProps) {
  const styles = useStyles();
  const texts = useFillTexts();
  return (
    <div className={styles.bar} role="search">
      <SearchField
        label={texts.search}
        value={filter.search}
        onSearch={(search) => {
          onFilter({ ...filter, search });
        }}
      />
      <Select
        className={styles.control}
        aria-label={texts.filter}
        value={filter.status ?? ''}
        onChange={(_, { value }) => {
          onFilter({ ...filter, status: ROW_STATUSES.find((status) => status === value) ?? null });
        }}
      >
        <option value="">{texts.allStatuses(model.items.length)}</option>
        {ROW_STATUSES.filter((status) => shown(status, filter, model)).map((status) => (
          <option key={status} value={status}>
            {texts.statusCount(texts.statuses[status], model.statuses[status])}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** Statuses that occur, and the one that is chosen even when its last row has just left it. */
const shown = (status: RowStatus, filter: IndicatorFilter, model: ReportModel): boolean =>
  model.statuses[status] > 0 || status === filter.status;

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (search: string) => void;
}

export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const styles = useStyles();
  return (
    <Input
      className={styles.control}
      type="search"
      contentBefore={<Search16Regular aria-hidden />}
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(_, data) => {
        onSearch(data.value);
      }}
    />
  );
}
