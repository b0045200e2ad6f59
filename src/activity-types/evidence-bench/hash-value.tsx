interface HashValueProps {
  /** 64 hexadecimal digits. */
  readonly value: string;
  /** Groups that differ from this one are underlined. */
  readonly against?: string | undefined;
}

const groups = (value: string) => value.match(/.{4}/g) ?? [];

/** A hash value in groups of four, from left to right on any page. */
export function HashValue({ value, against }: HashValueProps) {
  const other = against === undefined ? [] : groups(against);
  return (
    <span className="hash" dir="ltr" lang="zxx" translate="no">
      {groups(value).map((group, at) => {
        const differs = other[at] !== undefined && other[at] !== group;
        const key = `${at} ${group}`;
        return differs ? (
          <span key={key} className="d">
            {group}
          </span>
        ) : (
          <span key={key}>{group}</span>
        );
      })}
    </span>
  );
}
