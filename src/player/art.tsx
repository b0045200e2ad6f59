/**
 * The course's drawings: one visual idea a module, on a grid of 96. Each line is one shape: its kind, then its path.
 * Kinds: `-` border, `i` ink, `o` ink on the sheet, `s` ink on soft ground, `S` thread on soft ground, `t` thread, `.` stop.
 */
const drawings: Readonly<Record<string, string>> = {
  'm1-foundations': `-M33 10L33 88
-M64 10L64 88
oM8 72V44l9.5-8L27 44v28
oM39 72V30h19v42
iM44 39h3M50 39h3M44 47h3M50 47h3
oM70 72V50h18v22M68 50l11-9 11 9
sM14.5 72V60h6v12M45.5 72V60h6v12M76 72V62h6v10
tM4 72H92
.M12 72a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0
.M43 72a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0
.M73.5 72a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0`,
  'm2-operations': `oM9 50a27 27 0 1 0 54 0a27 27 0 1 0 -54 0
iM36 27v4M36 69v4M13 50h4M19.7 33.7l2.8 2.8M52.3 33.7l-2.8 2.8M19.7 66.3l2.8-2.8M52.3 66.3l-2.8-2.8
iM36 50V37
-M72 10L72 90
tM36 50H60C72 50 70 30 86 30
.M32 50a4 4 0 1 0 8 0a4 4 0 1 0 -8 0
.M80.5 30a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0`,
  'm3-innovation': `iM22 24C38 24 38 48 50 48M22 72C38 72 38 48 50 48
-M50 48L78 74
tM22 48H50C64 48 62 26 78 26
oM12.5 24a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0
oM12.5 48a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0
oM12.5 72a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0
.M46 48a4 4 0 1 0 8 0a4 4 0 1 0 -8 0
.M74.5 26a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0
-M74 76a7 7 0 1 0 14 0a7 7 0 1 0 -14 0`,
  'm4-forensics': `oM10 22h60v62H10z
iM10 22L40 48L70 22
iM18 66h8M30 66h8M42 66h8M18 75h8M30 75h8
-M82 10L82 90
tM40 48C30 40 31 30 40 30C49 30 50 40 40 48C52 58 66 54 92 54
oM35.5 35a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0
.M34.5 49a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0`,
  'm5-capacity': `oM8 84V70h20V56h20V42h20V26h20v58z
-M68 8L68 90
tM8 70H28V56H48V42H68V26H88
.M14 70a4 4 0 1 0 8 0a4 4 0 1 0 -8 0
.M34 56a4 4 0 1 0 8 0a4 4 0 1 0 -8 0
.M54 42a4 4 0 1 0 8 0a4 4 0 1 0 -8 0
.M74 26a6 6 0 1 0 12 0a6 6 0 1 0 -12 0`,
  'm6-review': `oM48 10L81 29V67L48 86L15 67V29z
-M48 10L48 86
-M15 29L81 67
-M81 29L15 67
SM48 22L68 36L74 63L48 66L32 57L25 35z
.M26.5 57a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0`,
  'm7-lantern': `-M8 30L22 40
-M8 66L22 58
-M88 30L74 40
-M88 66L74 58
iM34 26C34 8 62 8 62 26
oM32 26h32l4 9H28z
oM31 35h34v36H31z
oM27 71h42v9H27z
tM38 71V62C38 52 47 54 47 45C55 51 58 56 55 63C53 68 47 68 46 63
.M47.9 60a0.1 0.1 0 1 0 0.2 0a0.1 0.1 0 1 0 -0.2 0`,
  'start-and-test': `oM20 12h50l8 8v64H20z
iM70 12v8h8
iM42 32h26M42 48h26M42 64h18
tM31 32V64H8
.M26 32a5 5 0 1 0 10 0a5 5 0 1 0 -10 0
.M26 48a5 5 0 1 0 10 0a5 5 0 1 0 -10 0
oM26 64a5 5 0 1 0 10 0a5 5 0 1 0 -10 0`,
};

const classes: Readonly<Record<string, string>> = { '-': 'ad', i: 'ai', o: 'ao', s: 'as', S: 'aS', t: 'at', '.': 'ap' };

/** The shapes of a drawing, each with its class and its path; none for an unknown name. */
export function shapesOf(name: string | undefined) {
  const lines = drawings[name ?? '']?.split('\n') ?? [];
  return lines.map((shape) => ({ className: classes[shape.charAt(0)], d: shape.slice(1) }));
}

/** Decorative: it always stands beside its words. An unknown name draws nothing. */
export function Art({ name }: { name: string | undefined }) {
  const shapes = shapesOf(name);
  if (shapes.length === 0) return null;
  return (
    <svg className="em" viewBox="0 0 96 96" aria-hidden="true">
      {shapes.map((shape) => (
        <path key={shape.d} {...shape} />
      ))}
    </svg>
  );
}

/** The mark: a dashed border that one line crosses. */
export function Mark() {
  return (
    <svg className="em mark" viewBox="0 0 32 32" aria-hidden="true">
      <path className="ad" d="M16 3V29" />
      <path className="at" d="M3 22H10C18 22 14 10 22 10H29" />
    </svg>
  );
}
