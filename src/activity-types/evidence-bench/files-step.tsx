import { type ReactNode, useId, useState } from 'react';
import { Decide } from '../../ui/decide.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { Text } from '../../ui/rich-text.tsx';
import { Avalanche } from './avalanche.tsx';
import { utf8 } from './bytes.ts';
import { marksCode } from './codes.ts';
import { differsFromRecord } from './groups.ts';
import { HashValue } from './hash-value.tsx';
import { HexView } from './hex-view.tsx';
import type { Files } from './parts.ts';
import { type Bench, publishedValues } from './sha256.ts';
import { useBench, useHashes } from './use-hash.tsx';

interface FilesStepProps {
  readonly files: Files;
  /** Set while the comparison is still to be made; the result is shown once it was. */
  readonly onCompare: ((move: number) => void) | undefined;
}

/** Hashes computed in the page, the seizure record, and, once the learner has compared them, the bytes themselves. */
export function FilesStep({ files, onCompare }: FilesStepProps) {
  const { text } = useMessages();
  const bench = useBench();
  const hashes = useHashes(
    bench,
    files.list.map(({ recorded, found }) => found ?? recorded),
  );
  const [marks, setMarks] = useState(() => files.list.map(() => false));
  const differing = files.list.filter(differsFromRecord);
  return (
    <>
      <table className="tb stk exhibits">
        <caption>{files.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text('bench.file')}</th>
            <th scope="col" className="r">
              {text('bench.bytes')}
            </th>
            <th scope="col">{text('bench.now')}</th>
            <th scope="col">{text('bench.record')}</th>
            <th scope="col">{text('bench.compare')}</th>
          </tr>
        </thead>
        <tbody>
          {files.list.map((file, at) => (
            <tr key={file.id}>
              <th scope="row" className="mono">
                <bdi>{file.name}</bdi>
              </th>
              <td className="r" data-l={text('bench.bytes')}>
                {utf8(file.found ?? file.recorded).length}
              </td>
              <td data-l={text('bench.now')}>
                {hashes[at] === undefined ? (
                  text('bench.computing')
                ) : (
                  <HashValue value={hashes[at]} against={onCompare ? undefined : file.sha256} />
                )}
              </td>
              <td data-l={text('bench.record')}>
                <HashValue value={file.sha256} />
              </td>
              <td data-l={text('bench.compare')}>
                {onCompare ? (
                  <Mark
                    file={file.name}
                    checked={marks[at] ?? false}
                    onMark={(marked) => setMarks(marks.map((before, place) => (place === at ? marked : before)))}
                  />
                ) : (
                  <Compared isSame={hashes[at] === undefined ? undefined : hashes[at] === file.sha256} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <SelfTest bench={bench} warning={<Text text={files.warning} />} />
      {onCompare ? (
        <>
          <p className="small muted">{text('bench.markDiffers')}</p>
          <Decide
            label={text('bench.recordComparison')}
            missing={text('bench.computing')}
            isWhole={!hashes.includes(undefined)}
            onDecide={() => onCompare(marksCode(marks))}
          />
        </>
      ) : (
        <div className="bytes-bits">
          {differing.map((file) => (
            <HexView key={file.id} file={file} />
          ))}
          {files.avalanche !== undefined && <Avalanche bench={bench} start={files.avalanche} />}
        </div>
      )}
    </>
  );
}

function Mark({ file, checked, onMark }: { file: string; checked: boolean; onMark: (marked: boolean) => void }) {
  const { text } = useMessages();
  const id = useId();
  return (
    <span className="tick">
      <input type="checkbox" id={id} checked={checked} onChange={(event) => onMark(event.target.checked)} />
      <label htmlFor={id}>
        <span className="vh">{file} </span>
        {text('bench.differs')}
      </label>
    </span>
  );
}

function Compared({ isSame }: { readonly isSame: boolean | undefined }) {
  const { text } = useMessages();
  if (isSame === undefined) return text('bench.computing');
  return (
    <span className={isSame ? 'st ok' : 'st bad'}>
      <Icon name={isSame ? 'tick' : 'cross'} />
      {text(isSame ? 'bench.same' : 'bench.differs')}
    </span>
  );
}

function SelfTest({ bench, warning }: { readonly bench: Bench | undefined; readonly warning: ReactNode }) {
  const { text } = useMessages();
  const all = publishedValues.length;
  return (
    <div className="selftest">
      {bench && (
        <p>
          {text(bench.method === 'browser' ? 'bench.byBrowser' : 'bench.byFallback')}{' '}
          {text(bench.passed === all ? 'bench.selfTest' : 'bench.selfTestFailed', { passed: bench.passed, all })}
        </p>
      )}
      <p className="warn">
        <Icon name="caution" />
        <span>{warning}</span>
      </p>
    </div>
  );
}
