/** A table of the report. Cells are words or numbers; an empty list of rows is said as such. */
export interface ReportTable {
  readonly title: string;
  /** How to read it, in a sentence. */
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What an author wants to know of a whole course, as tables that a terminal and a page can show alike. */
export type Report = readonly ReportTable[];
