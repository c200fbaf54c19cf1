/** The few pictures of the interface, drawn on a 16-unit grid. They never stand alone: a word is always beside or behind. */

const PATHS = {
  check: 'M3 8.5l3.2 3.2L13 5',
  ring: 'M8 3.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6z',
  half: 'M8 3.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6z',
  dot: 'M8 7.5v1',
  chevron: 'M6 3.5L10.5 8L6 12.5',
  back: 'M10 3.5L5.5 8L10 12.5',
  close: 'M4 4l8 8M12 4l-8 8',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  plus: 'M8 3v10M3 8h10',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9zM10.3 10.3L14 14',
  trash: 'M2.5 4.5h11M6 4.5V2.8h4v1.7M4 4.5l.7 9h6.6l.7-9M6.8 7v4M9.2 7v4',
  external: 'M6.5 3.5h-3v9h9v-3M9 2.5h4.5V7M13 3L7.5 8.5',
  undo: 'M5.5 3L2.5 6l3 3M2.5 6h6.5a4 4 0 0 1 0 8H6',
  folder: 'M2 4h4.5l1.5 2h6v7H2z',
  journal: 'M3.5 2.5h9v11h-9zM6 2.5v11M8 5.5h2.5M8 8h2.5',
  panel: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  sliders: 'M2.5 4.5h6M12 4.5h1.5M2.5 11.5H4M7.5 11.5h6M10.2 2.8v3.4M5.8 9.8v3.4',
  warning: 'M8 2.5l6 10.5H2zM8 6.5v3M8 11.3v.2',
  chart: 'M2.5 13.5h11M4.5 11V7.5M8 11V3.5M11.5 11V6',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  page: 'M4 2.5h5.5L12.5 5.5v8h-8.5zM9.5 2.5v3h3M6 8.5h4.5M6 11h3',
  star: 'M8 2.2l1.8 3.7l4 .6l-2.9 2.8l.7 4L8 11.4l-3.6 1.9l.7-4L2.2 6.5l4-.6z',
  starred: 'M8 2.2l1.8 3.7l4 .6l-2.9 2.8l.7 4L8 11.4l-3.6 1.9l.7-4L2.2 6.5l4-.6z',
  up: 'M8 12.5v-9M4.5 7L8 3.5L11.5 7',
  down: 'M8 3.5v9M4.5 9L8 12.5L11.5 9',
  note: 'M3 3h10v7l-3 3H3zM5.5 6h5M5.5 8.5h3M13 10h-3v3',
  tag: 'M2.5 7.8V2.5h5.3l5.7 5.7l-5.3 5.3zM5.2 5.2v.1',
  filter: 'M2.5 3.5h11L9.5 8.5v4l-3 1v-5z',
  keyboard: 'M1.5 4h13v8h-13zM4 6.5v.1M6.7 6.5v.1M9.3 6.5v.1M12 6.5v.1M5 9.5h6',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  columns: 'M2.5 3h3v10h-3zM6.5 3h3v7h-3zM10.5 3h3v5h-3z',
} as const;

export type IconName = keyof typeof PATHS;

/** `size`: px beside text of the browser's own size; it grows with the text. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  const side = `${size / 16}rem`;
  return (
    <svg
      className="icon"
      width={side}
      height={side}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'check' ? 2.25 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} {...(name === 'starred' ? { fill: 'currentColor' } : {})} />
      {name === 'half' && <path d="M8 3.2a4.8 4.8 0 0 0 0 9.6z" fill="currentColor" />}
    </svg>
  );
}
