import { concerns, type Territory } from './territory';
import { folded } from './words';

/** What decides whether a journalist is on a list and may be written to. */
export interface Reader {
  /** documentId. */
  readonly id: string;
  readonly outlet: string;
  readonly topics: readonly string[];
  readonly territories: readonly Territory[];
  readonly optedOut: boolean;
  /** A mail server has said that there is no such mailbox. */
  readonly bounced: boolean;
}

/** Whom a list takes in by what they write about. What is empty asks nothing; what is not has to be met. */
export interface Criteria {
  readonly topics: readonly string[];
  readonly territories: readonly Territory[];
  readonly outlets: readonly string[];
}

export interface PressList {
  /** documentIds of those who were picked by hand. */
  readonly members: readonly string[];
  readonly criteria: Criteria;
}

/** Whom a mailing goes to, and whom of its lists it leaves out. */
export interface Recipients {
  /** Each once, in the order of the journalists. */
  readonly to: readonly string[];
  readonly optedOut: number;
  readonly bounced: number;
}

const shares = (asked: readonly string[], had: readonly string[]): boolean => {
  const names = new Set(had.map(folded));
  return asked.some((name) => names.has(folded(name)));
};

function meets(reader: Reader, { topics, territories, outlets }: Criteria): boolean {
  return (
    (topics.length === 0 || shares(topics, reader.topics)) &&
    (outlets.length === 0 || shares(outlets, [reader.outlet])) &&
    (territories.length === 0 ||
      territories.some((news) => reader.territories.some((covered) => concerns(news, covered))))
  );
}

/** Whether a journalist is on a list: picked by hand, or meets every criterion that it has. */
export function isOn(list: PressList, reader: Reader): boolean {
  const { topics, territories, outlets } = list.criteria;
  const asks = topics.length + territories.length + outlets.length > 0;
  return list.members.includes(reader.id) || (asks && meets(reader, list.criteria));
}

/** Whom lists reach together: one mail a person, and none to who does not want it or cannot get it. */
export function recipientsOf(lists: readonly PressList[], readers: readonly Reader[]): Recipients {
  const listed = readers.filter((reader) => lists.some((list) => isOn(list, reader)));
  const willing = listed.filter(({ optedOut }) => !optedOut);
  const reachable = willing.filter(({ bounced }) => !bounced);
  return {
    to: reachable.map(({ id }) => id),
    optedOut: listed.length - willing.length,
    bounced: willing.length - reachable.length,
  };
}
