/** The custom functions as the build associates them: id to function, by the metadata that Microsoft's tool generates. */
import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import * as functions from '../../src/functions/functions';

export type CustomFunction = (...args: readonly unknown[]) => unknown;

export const SOURCE = path.resolve(__dirname, '../../src/functions/functions.ts');

/** The metadata file as the build writes it, and the associations. A fault that the tool reports is thrown. */
export async function generateMetadata() {
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(SOURCE);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  // Excel hands over whatever a formula says; the ranges that some parameters are typed as serve the metadata only.
  const exported = new Map(Object.entries(functions) as [string, CustomFunction][]);
  const associated = new Map<string, CustomFunction>();
  for (const { id, functionName } of associate) {
    const call = exported.get(functionName);
    if (call === undefined) throw new Error(`${functionName} has the tag but is not exported`);
    associated.set(id, call);
  }
  return { metadataJson, associated, exported };
}
