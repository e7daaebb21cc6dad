/** `npm start` where there is no Excel: builds the pane and the page around it, serves both, prints the address. */
import path from 'node:path';
import { buildAll } from './build';
import { serve } from './server';

const OUTPUT = path.resolve(__dirname, '../../out/workbench');
const PORT = 3100;

async function listen(): Promise<string> {
  for (let port = PORT; ; port += 1) {
    try {
      return (await serve(OUTPUT, port)).address;
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || port > PORT + 20) throw error;
    }
  }
}

async function main(): Promise<void> {
  await buildAll(OUTPUT);
  console.log(`Buka ${await listen()} di peramban. Ctrl+C mengakhiri.`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
