/** Starts the résumé's worker. Trusted Types forbid addresses of scripts; this is the one policy there is, for this one address. */
import address from './worker?worker&url';

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): unknown;
  };
}

/** Made at the first résumé, once: a name may be used only once. */
let trusted: unknown = null;

export function startResumeWorker(): Worker {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies };
  trusted ??=
    trustedTypes
      ?.createPolicy('resume-worker', {
        createScriptURL: (url) => {
          if (url !== address) throw new TypeError('No script but the résumé’s worker.');
          return url;
        },
      })
      .createScriptURL(address) ?? address;
  return new Worker(trusted as string, { type: 'module', name: 'resume' });
}
