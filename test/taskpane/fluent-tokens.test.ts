import { tokens as fluent } from '@fluentui/react-components';
import { tokens } from '../../src/taskpane/fluent-tokens';

test('every token of Fluent is the variable of its name', () => {
  const names = Object.keys(fluent);
  expect(names.length).toBeGreaterThan(400);
  expect(Object.fromEntries(names.map((name) => [name, tokens[name]]))).toEqual(fluent);
});
