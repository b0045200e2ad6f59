import type { ContentIssue } from '../content-issue.ts';
import type { CourseFiles } from '../course-files.ts';

/** A table of a handout has a cell for each column, and something to read or to fill in. */
export function handoutTables(files: CourseFiles): ContentIssue[] {
  return files.handouts.flatMap(({ json, value }) =>
    value.sections.flatMap((section, at): ContentIssue[] => {
      if (section.type !== 'table') return [];
      const columns = section.columns.length;
      if (!section.rows?.length && section.emptyRows === undefined)
        return [
          json.issue(['sections', at], {
            code: 'empty-table',
            message: `The table "${section.id}" has no rows.`,
            mend: 'Write "rows"; or "emptyRows": how many to leave for handwriting.',
          }),
        ];
      return (section.rows ?? []).flatMap(({ id, cells }, row) =>
        cells.length === columns
          ? []
          : [
              json.issue(['sections', at, 'rows', row, 'cells'], {
                code: 'cells-not-columns',
                message: `The row "${id}" has ${cells.length} cells, and the table ${columns} columns.`,
                mend: 'Write one cell for each column; " " leaves one open.',
              }),
            ],
      );
    }),
  );
}
