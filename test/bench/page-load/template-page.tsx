/** A page like the one that Microsoft's generator makes for an empty React add-in: a field, a text area and a button. */
import { Button, Field, FluentProvider, makeStyles, Textarea, tokens, webLightTheme } from '@fluentui/react-components';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const useStyles = makeStyles({
  root: { minHeight: '100vh', display: 'flex', flexDirection: 'column', alignItems: 'center' },
  instructions: { fontWeight: tokens.fontWeightSemibold, marginTop: '20px', marginBottom: '10px' },
  field: { marginLeft: '20px', marginTop: '30px', marginBottom: '20px', marginRight: '20px', maxWidth: '50%' },
});

function App() {
  const styles = useStyles();
  const [text, setText] = useState('Some text.');
  return (
    <div className={styles.root}>
      <h1>Welcome</h1>
      <Field className={styles.field} size="large" label="Enter text to be inserted into the document.">
        <Textarea
          size="large"
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <Field className={styles.instructions}>Click the button to insert text.</Field>
      <Button
        appearance="primary"
        size="large"
        onClick={() => {
          void Excel.run(async (context) => {
            context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[text]];
            await context.sync();
          });
        }}
      >
        Insert text
      </Button>
    </div>
  );
}

void Office.onReady(() => {
  const place = document.getElementById('container');
  if (place === null) throw new Error('The page has no place for the application.');
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <App />
    </FluentProvider>,
  );
});
