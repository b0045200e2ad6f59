import { useMessages } from '../ui/messages/context.tsx';
import { Frame } from './frame.tsx';
import { useScreen } from './use-screen.ts';

export function NotFound() {
  const { text } = useMessages();
  const heading = useScreen(text('notFound.title'));
  return (
    <Frame>
      <main className="page narrow" id="main">
        <div className="sheet stack">
          <h1 ref={heading} tabIndex={-1}>
            {text('notFound.title')}
          </h1>
          <p>{text('notFound.text')}</p>
          <p>
            <a className="btn main" href="#/">
              {text('nav.home')}
            </a>
          </p>
        </div>
      </main>
    </Frame>
  );
}
