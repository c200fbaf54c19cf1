/** What the background must know of the boards that are asked for one by one (vite-plugin.ts). */
declare module 'virtual:optional-boards' {
  export const optionalBoards: readonly {
    readonly id: string;
    readonly matches: readonly string[];
    readonly frames: boolean;
  }[];
}

/** What screens must know of all boards (list.ts). */
declare module 'virtual:board-list' {
  export const boardRows: readonly {
    readonly id: string;
    readonly name: string;
    readonly matches: readonly string[];
    /** Source of the expression; it has no flags. */
    readonly hosts: string | null;
    readonly isBuiltIn: boolean;
  }[];
}
