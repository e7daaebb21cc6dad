import type { Configuration } from 'webpack';

declare function configuration(
  env?: configuration.BuildEnvironment,
  argv?: { readonly mode?: 'production' | 'development' },
): Configuration;

declare namespace configuration {
  interface BuildEnvironment {
    /** Where the add-in will be hosted; default `https://localhost:3000`. */
    readonly origin?: string;
    /** `local` copies office.js beside the add-in; default `cdn`. */
    readonly officejs?: 'cdn' | 'local';
  }
}

export = configuration;
