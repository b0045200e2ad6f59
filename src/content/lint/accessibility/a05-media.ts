import type { Finding, LintRule } from '../lint-rule.ts';

/** Sound and film have captions and a transcript beside them, under the same name. Pictures that move by themselves are not taken. */
export const mediaWithWords: LintRule = {
  id: 'A05',
  title: 'Sound and film come with captions and a transcript',
  find: ({ files }) => {
    const paths = Object.keys(files.media);
    const missing = (path: string, ending: string) => !paths.includes(path.replace(/\.[^.]+$/, ending));
    return paths.flatMap((path): Finding[] => {
      const lacks = /\.(mp4|webm|ogv)$/i.test(path)
        ? ['.vtt', '.txt'].filter((ending) => missing(path, ending))
        : /\.(mp3|m4a|ogg|wav)$/i.test(path)
          ? ['.txt'].filter((ending) => missing(path, ending))
          : [];
      const moves = /\.(gif|apng)$/i.test(path);
      return lacks.length === 0 && !moves
        ? []
        : [
            {
              file: files.course,
              path: [],
              severity: 'error',
              message: moves
                ? `The file ${path} moves by itself, and nobody can stop it.`
                : `The file ${path} has no ${lacks.join(' and no ')} of the same name beside it.`,
              mend: moves
                ? 'Save one picture of it as png.'
                : 'Add the captions as .vtt and what is said and shown as .txt, or leave the file out.',
            },
          ];
    });
  },
};
