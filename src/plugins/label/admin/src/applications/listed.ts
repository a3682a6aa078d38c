import {
  APPLICATION_STATES,
  type ApplicationState,
} from '../../../server/src/domain/application/application-procedure';

/** Which applications are listed. What is empty asks for nothing. */
export interface Listed {
  readonly state: ApplicationState | '';
  readonly department: string;
  /** A part of the name of the commune, or its code. */
  readonly q: string;
  readonly page: number;
}

const isState = (text: string): text is ApplicationState =>
  APPLICATION_STATES.some((state) => state === text);

/** What the address of the page says is listed: it can be kept, sent to a colleague and gone back to. */
export function listedIn(address: URLSearchParams): Listed {
  const state = address.get('state') ?? '';
  const page = Number(address.get('page') ?? '1');
  return {
    state: isState(state) ? state : '',
    ...{ department: address.get('department') ?? '', q: address.get('q') ?? '' },
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The same as an address, without what asks for nothing. */
export function addressOf({ state, department, q, page }: Listed): URLSearchParams {
  const said = Object.entries({ state, department, q, page: page === 1 ? '' : String(page) });
  return new URLSearchParams(said.filter(([, value]) => value !== ''));
}
