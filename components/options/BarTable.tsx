/** A bar chart that is a table: every bar stands by its numbers, so that nothing is told by the picture alone. */
import { type ReactElement, useId } from 'react';
import styles from './BarTable.module.css';
import section from './Section.module.css';

export interface BarRow {
  readonly name: string;
  /** As the two columns say them. */
  readonly numbers: readonly [number, number];
  /** What the bar is made of, from its start: solid, then hollow. */
  readonly parts: readonly [number, number];
}

interface BarTableProps {
  readonly title: string;
  /** What the rows are: kinds, weeks. */
  readonly of: string;
  readonly columns: readonly [solid: string, hollow: string];
  readonly rows: readonly BarRow[];
}

export function BarTable({ title, of, columns, rows }: BarTableProps): ReactElement {
  const headingId = useId();
  const [solid, hollow] = columns;
  const longest = Math.max(...rows.map(({ parts: [a, b] }) => a + b));
  return (
    <>
      <h3 id={headingId} className={section.subtitle}>
        {title}
      </h3>
      <table className={styles.table} aria-labelledby={headingId}>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col" className={styles.number}>
              <Swatch part="solid" />
              {solid}
            </th>
            <th scope="col" className={styles.number}>
              <Swatch part="hollow" />
              {hollow}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, numbers, parts }) => (
            <tr key={name} className={styles.row}>
              <th scope="row">
                {name}
                <Bar parts={parts} longest={longest} />
              </th>
              <td className={styles.number}>{numbers[0]}</td>
              <td className={styles.number}>{numbers[1]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Bar({ parts: [solid, hollow], longest }: Pick<BarRow, 'parts'> & { readonly longest: number }): ReactElement {
  const percent = (count: number): string => `${(100 * count) / longest}%`;
  return (
    <svg className={styles.bar} width="100%" height="10" aria-hidden="true" focusable="false">
      {solid > 0 && <rect className={styles.solid} y="0.5" width={percent(solid)} height="9" />}
      {hollow > 0 && <rect className={styles.hollow} x={percent(solid)} y="0.5" width={percent(hollow)} height="9" />}
    </svg>
  );
}

const Swatch = ({ part }: { readonly part: 'solid' | 'hollow' }): ReactElement => (
  <svg className={styles.swatch} width="10" height="10" aria-hidden="true" focusable="false">
    <rect className={styles[part]} x="0.5" y="0.5" width="9" height="9" />
  </svg>
);
