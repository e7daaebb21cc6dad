import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane, usePaneState, useFrameTexts } from '../pane-context';
import { PLACES } from '../places';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    listStyleType: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: { flexGrow: 1, minWidth: 0 },
  place: {
    position: 'relative',
    width: '100%',
    minHeight: '40px',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    border: 0,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground1Hover, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      left: '12%',
      right: '12%',
      bottom: '-1px',
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
      borderRadius: tokens.borderRadiusCircular,
    },
    '@media (forced-colors: active)': { '::after': { borderBottomColor: 'Highlight' } },
  },
});

/** Where one is and where one can go; always in sight. */
export function PlaceNav() {
  const styles = useStyles();
  const pane = usePane();
  const here = usePaneState(({ place }) => place);
  const texts = useFrameTexts().shell;
  return (
    <nav aria-label={texts.placesLabel}>
      <ul className={styles.list}>
        {PLACES.map((place) => (
          <li key={place} className={styles.item}>
            <button
              type="button"
              className={mergeClasses(styles.place, place === here && styles.here)}
              aria-current={place === here ? 'page' : undefined}
              onClick={() => {
                pane.show(place);
              }}
            >
              {texts.places[place]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
