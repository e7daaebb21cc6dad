/** A message in front of the workbook, as Excel stops a person: the answer is the label of the button that was chosen. */
export function ask(title: string, message: string, choices: readonly string[] = ['OK']): Promise<string> {
  const dialog = document.createElement('dialog');
  dialog.className = 'alert';
  const heading = document.createElement('h2');
  heading.textContent = title;
  heading.id = 'alert-title';
  dialog.setAttribute('aria-labelledby', heading.id);
  const text = document.createElement('p');
  text.textContent = message;
  const buttons = document.createElement('form');
  buttons.method = 'dialog';
  for (const choice of choices) {
    const button = document.createElement('button');
    button.value = choice;
    button.textContent = choice;
    buttons.append(button);
  }
  dialog.append(heading, text, buttons);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === '' ? (choices.at(-1) ?? '') : dialog.returnValue);
    });
  });
}

/** An error in words for a person; a refusal of the embedded Excel is shown as it says it. */
export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
