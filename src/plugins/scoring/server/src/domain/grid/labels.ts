import type { GridFile, NodeFile } from './grid-file';

/** The labels of a grid's nodes by their codes; a node without one is called by its code. */
export function labelsOf({ root }: GridFile): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const visit = ({ code, label, children = [] }: NodeFile): void => {
    labels.set(code, label || code);
    children.forEach(visit);
  };
  visit(root);
  return labels;
}
