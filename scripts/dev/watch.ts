import { watch } from 'chokidar';

const SOURCES = ['config', 'database', 'packages', 'src', 'tsconfig.json'];
const NOT_SOURCES = /(^|[\\/])(dist|node_modules)([\\/]|$)|\.test\.tsx?$|\.d\.ts$/;

/** An editor or the content-type builder saves several files at once; milliseconds without a change end a batch. */
const QUIET = 200;

/** Calls `react` after each batch of changes to the sources, never twice at the same time. */
export function watchSources(react: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let reacting = false;
  let changedMeanwhile = false;

  const batch = async (): Promise<void> => {
    changedMeanwhile = true;
    if (reacting) return;
    reacting = true;
    while (changedMeanwhile) {
      changedMeanwhile = false;
      await react();
    }
    reacting = false;
  };
  watch(SOURCES, { ignored: NOT_SOURCES, ignoreInitial: true }).on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(batch, QUIET);
  });
}
