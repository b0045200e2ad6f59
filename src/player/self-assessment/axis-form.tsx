import { useId } from 'react';
import { evidenceKinds, type MaturityAxis, type MaturityScale } from '../../domain/course/maturity.ts';
import { Icon } from '../../ui/icons.tsx';
import { LevelChoice } from '../../ui/level-choice.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { type AxisAssessment, type Evidence, limits } from './self-assessment.ts';

interface AxisFormProps {
  readonly axis: MaturityAxis;
  readonly scale: MaturityScale;
  readonly entry: AxisAssessment;
  readonly onChange: (entry: AxisAssessment) => void;
}

/** One axis: the learner's evidence, line by line, and the level that it reaches. */
export function AxisForm({ axis, scale, entry, onChange }: AxisFormProps) {
  const { text, number } = useMessages();
  const ids = useId();
  const { level, evidence } = entry;
  const setEvidence = (next: readonly Evidence[]) => onChange({ ...entry, evidence: next });
  const put = (at: number, part: Partial<Evidence>) =>
    setEvidence(evidence.map((line, n) => (n === at ? { ...line, ...part } : line)));
  const written = evidence.filter((line) => line.text.trim() !== '');
  const said = written.length > 0 && written.every(({ kind }) => kind === 'interview');
  return (
    <section className="self-axis" aria-labelledby={`${ids}title`}>
      <h2 id={`${ids}title`}>{axis.title}</h2>
      <p className="muted">{axis.covers}</p>
      <fieldset className="self-evidence">
        <legend className="vh">{text('self.evidence', { axis: axis.title })}</legend>
        {evidence.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its place.
          <div key={at}>
            <select
              aria-label={text('self.kind', { number: number(at + 1) })}
              value={line.kind}
              onChange={(event) =>
                put(at, { kind: evidenceKinds.find((kind) => kind === event.target.value) ?? line.kind })
              }
            >
              {evidenceKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {text(`levels.${kind}`)}
                </option>
              ))}
            </select>
            <input
              className="in"
              dir="auto"
              aria-label={text('self.text', { number: number(at + 1) })}
              maxLength={limits.characters}
              value={line.text}
              onChange={(event) => put(at, { text: event.target.value })}
            />
            <button
              type="button"
              className="ib box"
              aria-label={text('self.remove', { number: number(at + 1) })}
              onClick={() => setEvidence(evidence.filter((_, n) => n !== at))}
            >
              <Icon name="cross" />
            </button>
          </div>
        ))}
        {evidence.length < limits.evidence && (
          <button
            type="button"
            className="btn"
            onClick={() =>
              setEvidence([
                ...evidence,
                { kind: evidenceKinds[evidence.length % evidenceKinds.length] ?? 'document', text: '' },
              ])
            }
          >
            {text('self.add')}
            <span className="vh">: {axis.title}</span>
          </button>
        )}
      </fieldset>
      <LevelChoice
        name={`self-${axis.id}`}
        legend={
          <>
            {text('self.level')} <span className="vh">{axis.title}</span>
          </>
        }
        scale={scale}
        chosen={level}
        onChoose={(chosen) => onChange({ level: chosen, evidence })}
      />
      {level !== undefined && (
        <p>
          <button type="button" className="btn" onClick={() => onChange({ evidence })}>
            {text('self.noLevel')}
            <span className="vh">: {axis.title}</span>
          </button>
        </p>
      )}
      <p role="status" className="self-hint">
        {level !== undefined &&
          level > 1 &&
          (written.length === 0 ? text('self.noEvidence') : said && text('self.onlySaid'))}
      </p>
    </section>
  );
}
