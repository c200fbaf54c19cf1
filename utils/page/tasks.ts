/** Tasks of their own: work that is cut up lets the page answer its reader in between. */

/** What browsers offer beside timers, whose nested calls they hold back by 4 ms. */
interface Scheduler {
  postTask(task: () => void): Promise<void>;
}

/** Runs the task after what the page has to do now; the answer cancels it. */
export function soon(task: () => void): () => void {
  let cancelled = false;
  const run = (): void => {
    if (!cancelled) task();
  };
  const { scheduler } = globalThis as { readonly scheduler?: Partial<Scheduler> };
  if (scheduler?.postTask === undefined) setTimeout(run);
  else void scheduler.postTask(run);
  return () => {
    cancelled = true;
  };
}

/** Ends this task: what follows is run in the next. */
export function ownTask(): Promise<void> {
  return new Promise((resolve) => {
    soon(resolve);
  });
}

/** How long one task of ours may work, in ms: a quarter of what a frame at 60 a second has. */
const SLICE_MS = 4;

/** Works on for one slice. @returns what the steps came to, or undefined where there is more to do */
export function workOn<T>(steps: Iterator<undefined, T>): { readonly value: T } | undefined {
  const end = performance.now() + SLICE_MS;
  do {
    const step = steps.next();
    if (step.done === true) return { value: step.value };
  } while (performance.now() < end);
  return undefined;
}

/** Works the steps off, the first slice now and each of the others in a task of its own; the answer ends it. */
export function inSlices(steps: Iterator<undefined, unknown>): () => void {
  let cancel = (): void => undefined;
  const go = (): void => {
    if (workOn(steps) === undefined) cancel = soon(go);
  };
  go();
  return () => {
    cancel();
  };
}
