/** Folders of the user's machine, where the browser lets pages use them. */

/** What TypeScript's own library does not know of yet. */
export interface Permitted extends FileSystemDirectoryHandle {
  queryPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
}

interface Picker {
  showDirectoryPicker?: (how: { id: string; mode: 'readwrite' }) => Promise<Permitted>;
}

/** Whether this browser has folders for pages; Firefox has none. */
export const hasFolders = (): boolean => typeof (globalThis as Picker).showDirectoryPicker === 'function';

/** Lets the user choose one; undefined where they did not. `id`: the browser begins where it was last chosen for it. Call it from a click. */
export async function pickFolder(id: string): Promise<Permitted | undefined> {
  try {
    return await (globalThis as Picker).showDirectoryPicker?.({ id, mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Whether we are let in. `mayAsk`: it was a click, so that the browser may be asked to. */
export async function mayUse(handle: Permitted, mayAsk: boolean): Promise<boolean> {
  const how = { mode: 'readwrite' } as const;
  let permission = await handle.queryPermission(how);
  if (permission === 'prompt' && mayAsk) permission = await handle.requestPermission(how);
  return permission === 'granted';
}
