const paths = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  search: 'M17.5 11a6.5 6.5 0 1 1-13 0a6.5 6.5 0 0 1 13 0M16 16l4.5 4.5',
  settings:
    'M4 7h9M19 7h1M4 17h1M11 17h9M18.6 7a2.6 2.6 0 1 1-5.2 0a2.6 2.6 0 0 1 5.2 0M10.6 17a2.6 2.6 0 1 1-5.2 0a2.6 2.6 0 0 1 5.2 0',
  saved: 'M5 4h11l3 3v13H5zM8.5 13.5l2.5 2.5 4.5-5',
  device: 'M7 3h10v18H7zM10.5 18h3',
  next: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  open: 'M9 6l6 6-6 6',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  tick: 'M5 12.5l4.5 4.5L19 7',
  cross: 'M6 6l12 12M18 6L6 18',
  caution: 'M12 4l9 16H3zM12 10v4.5M12 17.2v.3',
  document: 'M5 4h14v16H5zM8.5 9h7M8.5 13h7M8.5 17h4',
  again: 'M4 12a8 8 0 1 0 2.5-5.8M4 4v4.5h4.5',
  flag: 'M6 21V4M6 5h11l-2.5 4L17 13H6',
  clock: 'M20 12a8 8 0 1 1-16 0a8 8 0 0 1 16 0M12 7v5l3.5 2',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
} as const;

export type IconName = keyof typeof paths;

const directed: readonly IconName[] = ['next', 'back', 'open'];

/** A line drawing that always stands beside a word or inside a named control. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={directed.includes(name) ? 'i i-dir' : 'i'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
