/** Tells every page of ours that rows of the history changed. */

const NAME = 'skillight.history';

/** Says it to all who watch, this page included. */
export function tellChange(): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(null);
  channel.close();
}

/** Calls back after each change, whoever made it; the answer ends it. */
export function watchChanges(listener: () => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = listener;
  return () => {
    channel.close();
  };
}
