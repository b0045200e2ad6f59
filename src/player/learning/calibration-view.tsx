import { type Calibration, type CalibrationBin, calibration, enoughAnswers } from '../../domain/learning/certainty.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { useSession } from '../player-context.tsx';
import { certaintyWords } from '../question/certainty-field.tsx';

const percentOf = (share: number) => `${share * 100}%`;

/** How sure the learner was against how right: a picture, the same as a table, one sentence. */
export function CalibrationView() {
  const { text, number } = useMessages();
  const counts = useSession(({ progress }) => progress.learning.certainty);
  const found = calibration(counts);
  return (
    <section aria-labelledby="calibration">
      <h2 id="calibration">{text('calibration.title')}</h2>
      {found.brier === undefined ? (
        <p>{text('calibration.none')}</p>
      ) : (
        <>
          <p className="lead">{text(`calibration.advice.${found.advice}`)}</p>
          <Picture bins={found.bins} />
          <CalibrationTable bins={found.bins} />
          <p className="small muted">
            {text('calibration.brier', { score: number(Math.round(found.brier * 100) / 100) })}
          </p>
        </>
      )}
    </section>
  );
}

function Picture({ bins }: Pick<Calibration, 'bins'>) {
  const { text, percent } = useMessages();
  const name = ({ certainty }: CalibrationBin) => text(certaintyWords[certainty].name);
  const words = bins.map((bin) => {
    const { observed, all: count, promised } = bin;
    if (!observed) return text('calibration.rowFew', { name: name(bin), count });
    return text('calibration.row', {
      name: name(bin),
      share: percent(observed.share),
      low: percent(observed.interval.low),
      high: percent(observed.interval.high),
      promised: percent(promised),
    });
  });
  return (
    <>
      <div className="cal" role="img" aria-label={words.join(' ')}>
        {bins.map((bin) => (
          <div key={bin.certainty}>
            <span>{name(bin)}</span>
            <div className="line">
              <i className="promise" style={{ insetInlineStart: percentOf(bin.promised) }} />
              {bin.observed ? (
                <>
                  <i
                    className="likely"
                    style={{
                      insetInlineStart: percentOf(bin.observed.interval.low),
                      inlineSize: percentOf(bin.observed.interval.high - bin.observed.interval.low),
                    }}
                  />
                  <i className="share" style={{ insetInlineStart: percentOf(bin.observed.share) }} />
                </>
              ) : (
                <span className="few">{text('calibration.few', { count: Math.min(bin.all, enoughAnswers) })}</span>
              )}
            </div>
          </div>
        ))}
        <div>
          <span className="ends">
            <span>{percent(0)}</span>
            <span>{percent(0.5)}</span>
            <span>{percent(1)}</span>
          </span>
        </div>
      </div>
      <p className="small muted">{text('calibration.key')}</p>
    </>
  );
}

function CalibrationTable({ bins }: Pick<Calibration, 'bins'>) {
  const { text, number, percent } = useMessages();
  return (
    <table className="stk">
      <thead>
        <tr>
          <th scope="col">{text('calibration.you')}</th>
          <th scope="col">{text('calibration.answers')}</th>
          <th scope="col">{text('calibration.share')}</th>
          <th scope="col">{text('calibration.interval')}</th>
          <th scope="col">{text('calibration.promised')}</th>
        </tr>
      </thead>
      <tbody>
        {bins.map(({ certainty, all, right, observed, promised }) => (
          <tr key={certainty}>
            <th scope="row">{text(certaintyWords[certainty].name)}</th>
            <td data-l={text('calibration.answers')}>{number(all)}</td>
            <td data-l={text('calibration.share')}>
              {observed
                ? `${text('results.of', { earned: number(right), possible: number(all) })} (${percent(observed.share)})`
                : text('calibration.few', { count: all })}
            </td>
            <td data-l={text('calibration.interval')}>
              {observed
                ? text('calibration.range', {
                    low: percent(observed.interval.low),
                    high: percent(observed.interval.high),
                  })
                : text('learning.never')}
            </td>
            <td data-l={text('calibration.promised')}>{percent(promised)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
