import type { DefinedError, ValidateFunction } from 'ajv';
import Ajv from 'ajv/dist/2020';
import type { DossierFile } from '../domain/dossier/dossier-file';
import type { GridFile } from '../domain/grid/grid-file';
import { type Checked, type ErrorFile, right, wrong } from '../domain/scoring-error';
import { scanJson } from './scan-json';
import { SCHEMAS } from './schemas';
import { shapeError } from './shape-error';

/** A row of ratings as it is handed in. */
export type RatingsFile = readonly (readonly (number | string | null)[])[];

const ajv = new Ajv({ discriminator: true, verbose: true, allowUnionTypes: true });

const grids = ajv.compile<GridFile>(SCHEMAS.grid);
const dossiers = ajv.compile<DossierFile>(SCHEMAS.dossier);
const ratings = ajv.compile<RatingsFile>(SCHEMAS.ratings);

/** The most that is read: a grid with all its help texts and a dossier of fifty jurors are far below. */
const LARGEST = 10_000_000;

const isDefined = (error: object): error is DefinedError => 'keyword' in error;

function ofShape<File>(validate: ValidateFunction<File>, value: unknown, file: ErrorFile): Checked<File> {
  if (validate(value)) return right(value);
  const error = validate.errors?.at(-1);
  if (error === undefined || !isDefined(error)) throw new Error('What is not valid has an error.');
  return wrong(shapeError(error, file));
}

/** @param value what a JSON text says, with no more in it than in a file: from a request, for example. */
export const gridOf = (value: unknown): Checked<GridFile> => ofShape(grids, value, 'grid');

/** @see gridOf */
export const dossierOf = (value: unknown): Checked<DossierFile> => ofShape(dossiers, value, 'dossier');

function parse(text: string, file: ErrorFile): Checked<unknown> {
  const at = { file, path: '' } as const;
  if (text.length > LARGEST) return wrong({ ...at, code: 'TOO_LARGE' });
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    const surprise = scanJson(json);
    if (surprise?.code === 'TOO_DEEP') return wrong({ file, ...surprise });
    const value: unknown = JSON.parse(json);
    return surprise === null ? right(value) : wrong({ file, ...surprise });
  } catch {
    return wrong({ ...at, code: 'NOT_JSON' });
  }
}

function readText<File>(validate: ValidateFunction<File>, text: string, file: ErrorFile): Checked<File> {
  const parsed = parse(text, file);
  return parsed.ok ? ofShape(validate, parsed.value, file) : parsed;
}

/** Reads the text of a grid. Answers the first thing that is wrong with its shape. */
export const gridText = (text: string): Checked<GridFile> => readText(grids, text, 'grid');

/** Reads the text of a dossier. @see gridText */
export const dossierText = (text: string): Checked<DossierFile> => readText(dossiers, text, 'dossier');

/** Reads the text of ratings. @see gridText */
export const ratingsText = (text: string): Checked<RatingsFile> => readText(ratings, text, 'ratings');
