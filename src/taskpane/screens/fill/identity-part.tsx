import { makeStyles, tokens } from '@fluentui/react-components';
import { identityEn } from '../../../texts/pane/identity.en';
import { identityId } from '../../../texts/pane/identity.id';
import { useTexts } from '../../pane-context';
import { FieldEditor } from './field-editor';
import { useFillTexts } from './fill-context';
import { IDENTITY_SECTIONS, identityField, type SectionKey } from './identity-fields';

const TEXTS = { id: identityId, en: identityEn };
const SECTIONS = Object.keys(IDENTITY_SECTIONS) as SectionKey[];

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** Facts of the satker and settings of the report, as the sheet Identitas Satker holds them. */
export function IdentityPart() {
  const styles = useStyles();
  const texts = useTexts(TEXTS);
  const { sections } = useFillTexts();
  const help: Readonly<Record<string, string | undefined>> = texts.help;
  return (
    <div className={styles.part}>
      {SECTIONS.map((key) => (
        <section key={key} className={styles.section} aria-label={sections[key]}>
          <h2 className={styles.title}>{sections[key]}</h2>
          {IDENTITY_SECTIONS[key].map((fact) => (
            <FieldEditor
              key={fact.id}
              field={identityField(fact, texts)}
              label={texts.labels[fact.id]}
              help={help[fact.id]}
              required={fact.required === true}
            />
          ))}
        </section>
      ))}
    </div>
  );
}
