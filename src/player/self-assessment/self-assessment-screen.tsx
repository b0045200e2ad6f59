import '../../ui/messages/en-self-assessment.ts';
import '../../ui/messages/en-papers.ts';
import '../../ui/styles/arrange.css';
import '../../ui/styles/handout.css';
import '../../ui/styles/self-assessment.css';
import { useState } from 'react';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages/context.tsx';
import { ReferencesProvider } from '../../ui/references.tsx';
import { LoadState } from '../load-state.tsx';
import { usePlayer, useSession } from '../player-context.tsx';
import { ReferenceFrame } from '../reference/reference-frame.tsx';
import { AxisForm } from './axis-form.tsx';
import { OnPaper } from './on-paper.tsx';
import { OwnPicture } from './own-picture.tsx';
import { nothingAssessed, type SelfAssessment } from './self-assessment.ts';
import { forgetAssessment, keepAssessment, keptAssessment } from './self-assessment-keep.ts';
import { StepsForm } from './steps-form.tsx';
import { Tools } from './tools.tsx';
import { type AxesFrame, useAxesFrame } from './use-frame-of-axes.ts';

/** Evidence, levels and next steps of the learner's own unit, on the axes and the scale of the course's review room. */
export default function SelfAssessmentScreen() {
  const { text } = useMessages();
  const learner = useSession(({ launch }) => launch?.learnerId ?? '');
  const { value, error, retry } = useAxesFrame();
  return (
    <ReferenceFrame title={text('self.title')}>
      {value ? (
        <ReferencesProvider references={value.references}>
          <Assessment key={learner} learner={learner} frame={value} />
        </ReferencesProvider>
      ) : (
        <LoadState failed={error !== undefined} message={text('self.notLoaded')} onRetry={retry} />
      )}
    </ReferenceFrame>
  );
}

function Assessment({ learner, frame }: { readonly learner: string; readonly frame: AxesFrame }) {
  const { text } = useMessages();
  const { course, storage } = usePlayer();
  const key = `borderless/${course.id}/self-assessment/${learner}`;
  const [assessment, setAssessment] = useState(() => keptAssessment(storage, key));
  const change = (next: SelfAssessment) => {
    setAssessment(next);
    keepAssessment(storage, key, next);
  };
  const { subject, axes } = assessment;
  return (
    <>
      <section className="notice warn" aria-label={text('self.notReview')}>
        <Icon name="caution" />
        <h2>{text('self.notReview')}</h2>
        <p>{text('self.stays')}</p>
        <p className="no-print">{text('self.confidential')}</p>
      </section>
      <div className="self no-print">
        <Tools
          assessment={assessment}
          axes={frame.axes}
          onImport={change}
          onDelete={() => {
            setAssessment(nothingAssessed);
            forgetAssessment(storage, key);
          }}
        />
        <div className="typed">
          <label className="l" htmlFor="self-subject">
            {text('self.subject')}
          </label>
          <input
            className="in"
            id="self-subject"
            dir="auto"
            maxLength={120}
            value={subject}
            aria-describedby="self-subject-hint"
            onChange={(event) => change({ ...assessment, subject: event.target.value })}
          />
          <p className="small" id="self-subject-hint">
            {text('self.subjectHint')}
          </p>
        </div>
        {frame.axes.map((axis) => (
          <AxisForm
            key={axis.id}
            axis={axis}
            scale={frame.scale}
            entry={axes[axis.id] ?? { evidence: [] }}
            onChange={(entry) => change({ ...assessment, axes: { ...axes, [axis.id]: entry } })}
          />
        ))}
        <h2>{text('self.picture')}</h2>
        <OwnPicture frame={frame} assessment={assessment} />
        <StepsForm steps={assessment.steps} onChange={(steps) => change({ ...assessment, steps })} />
      </div>
      <OnPaper frame={frame} assessment={assessment} />
    </>
  );
}
