/** What the background must know of the boards that are asked for one by one (vite-plugin.ts). */
declare module 'virtual:optional-boards' {
  export const optionalBoards: readonly {
    readonly id: string;
    readonly matches: readonly string[];
    readonly frames: boolean;
  }[];
}
