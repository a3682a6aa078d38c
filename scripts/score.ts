import { parseArgs } from 'node:util';
import {
  dossierText,
  gridText,
  readDossier,
  readGrid,
  score,
} from '../src/plugins/scoring/server/src/engine';
import { answer, rightOf, textOfFile, wrongUse } from './scoring/answer';

const USE = 'npm run --silent score -- --grid grid.json --dossier dossier.json [--partial]';

/** `npm run --silent score`: recomputes the score of a dossier, without a server, from what is published. */
answer(() => {
  const { values } = wrongUse(USE, () =>
    parseArgs({
      options: {
        grid: { type: 'string' },
        dossier: { type: 'string' },
        partial: { type: 'boolean', default: false },
      },
    }),
  );
  const grid = rightOf(readGrid(rightOf(gridText(textOfFile(values.grid, 'grid', USE)))));
  const dossier = rightOf(
    readDossier(rightOf(dossierText(textOfFile(values.dossier, 'dossier', USE))), grid),
  );
  return rightOf(score(grid, dossier, { partial: values.partial }));
});
