import { useEffect, useState } from 'react';
import { HashRouter } from 'react-router-dom';
import { useStore } from 'zustand';
import type { CourseOutline } from '../domain/course/course.ts';
import { MessagesProvider } from '../ui/messages/context.tsx';
import { english } from '../ui/messages/english.ts';
import { createMessages, type Messages } from '../ui/messages/messages.ts';
import { matchLanguage } from './language.ts';
import { type Player, PlayerProvider } from './player-context.tsx';
import { Screens } from './screens.tsx';
import { applySettings } from './settings.ts';

interface Texts {
  readonly language: string;
  readonly course: CourseOutline;
  readonly messages: Messages;
}

interface PlayerAppProps {
  readonly player: Player;
  readonly course: CourseOutline;
  /** Languages that the browser asks for. */
  readonly browserLanguages: readonly string[];
}

/**
 * The whole player. Language stands above the screens: a switch in mid-lesson changes texts alone, since responses are in
 * the session and in components that stay.
 */
export function PlayerApp({ player, course, browserLanguages }: PlayerAppProps) {
  const chosen = useStore(player.session, (session) => session.progress.language);
  const lmsLanguage = useStore(player.session, (session) => session.launch?.language);
  const settings = useStore(player.settings);
  const wanted =
    matchLanguage([chosen, ...(lmsLanguage?.split(',') ?? []), ...browserLanguages], course.languages) ??
    course.language;
  const [texts, setTexts] = useState<Texts>(() => ({
    language: course.language,
    course,
    messages: createMessages(course.language, english),
  }));

  useEffect(() => {
    if (texts.language === wanted) return;
    let current = true;
    loadTexts(player, course, wanted).then(
      (loaded) => current && setTexts(loaded),
      // The language in use stays; choosing again asks again.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [player, course, wanted, texts.language]);

  useEffect(() => {
    document.documentElement.lang = texts.language;
    document.documentElement.dir = texts.messages.direction;
  }, [texts]);
  useEffect(() => applySettings(settings, document.documentElement), [settings]);

  return (
    <MessagesProvider messages={texts.messages}>
      <PlayerProvider {...player} course={texts.course} language={texts.language}>
        <HashRouter>
          <Screens />
        </HashRouter>
      </PlayerProvider>
    </MessagesProvider>
  );
}

async function loadTexts({ files }: Player, course: CourseOutline, language: string): Promise<Texts> {
  if (language === course.language) return { language, course, messages: createMessages(language, english) };
  const [outline, catalogue] = await Promise.all([
    files.outline(language),
    // A course may be translated before the interface is.
    files.catalogue(language).catch(() => ({})),
  ]);
  return { language, course: outline, messages: createMessages(language, english, catalogue) };
}
