import { Box, Typography } from '@strapi/design-system';
import {
  type CSSProperties,
  Fragment,
  type ReactElement,
  type ReactNode,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { rowsInView, type View } from './rows-in-view';

interface LongTableProps<Row> {
  readonly label: string;
  readonly columns: readonly { readonly name: string; readonly width: string }[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => number;
  /** One cell a column; a row is one line high. */
  readonly cellsOf: (row: Row) => readonly ReactNode[];
}

/** In pixels, like what the browser says of scrolling. */
const ROW_HEIGHT = 48;

const ONE_LINE = {
  height: ROW_HEIGHT,
  boxSizing: 'border-box',
  overflow: 'hidden',
  padding: '0 1.6rem',
  textAlign: 'start',
  textOverflow: 'ellipsis',
  verticalAlign: 'middle',
  whiteSpace: 'nowrap',
} as const satisfies CSSProperties;

/** A table of thousands of rows: only those in view are drawn, and it says how many there are. */
export function LongTable<Row>({ label, columns, rows, keyOf, cellsOf }: LongTableProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>({ top: 0, height: 600 });
  const [focused, setFocused] = useState<number | null>(null);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);

  // React draws an element that it has drawn before no second time: scrolling costs the rows that come into view.
  const rowAt = useMemo(() => {
    const known = new Map<number, ReactElement>();
    return (index: number): ReactElement | null => {
      const met = known.get(index);
      const row = rows[index];
      if (met !== undefined || row === undefined) return met ?? null;
      const cells = cellsOf(row);
      const made = (
        <tr aria-rowindex={index + 2} onFocus={() => setFocused(index)} onBlur={() => setFocused(null)}>
          {columns.map(({ name }, column) => (
            <td key={name} style={ONE_LINE}>
              <Typography>{cells[column]}</Typography>
            </td>
          ))}
        </tr>
      );
      known.set(index, made);
      return made;
    };
  }, [rows, columns, cellsOf]);

  const drawn = rowsInView(rows.length, view, ROW_HEIGHT, focused);
  return (
    <Box
      ref={scroller}
      role="region"
      aria-label={label}
      tabIndex={0}
      background="neutral0"
      borderColor="neutral200"
      hasRadius
      style={{ maxHeight: '60vh', overflow: 'auto' }}
    >
      <table
        aria-label={label}
        aria-rowcount={rows.length + 1}
        style={{ tableLayout: 'fixed', width: '100%', minWidth: '64rem', borderCollapse: 'collapse' }}
      >
        <thead style={{ position: 'sticky', top: 0, zIndex: 1 }}>
          <Box tag="tr" aria-rowindex={1} background="neutral100">
            {columns.map(({ name, width }) => (
              <th key={name} scope="col" style={{ ...ONE_LINE, width }}>
                <Typography variant="sigma" textColor="neutral600">
                  {name}
                </Typography>
              </th>
            ))}
          </Box>
        </thead>
        <tbody>
          {drawn.map((index, place) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <Fragment key={keyOf(row)}>
                <Gap rows={index - (drawn[place - 1] ?? -1) - 1} />
                {rowAt(index)}
              </Fragment>
            );
          })}
          <Gap rows={rows.length - 1 - (drawn.at(-1) ?? -1)} />
        </tbody>
      </table>
    </Box>
  );
}

/** The height of rows that are not drawn. */
function Gap({ rows }: { readonly rows: number }) {
  return rows > 0 ? <tr aria-hidden style={{ height: rows * ROW_HEIGHT }} /> : null;
}
