import { now } from '@parvis/clock';
import { useRefusal } from '@parvis/panel';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { SheetView } from '../../../../server/src/domain/desk/views';
import { useSaveCriterionMutation } from '../sheet-api';
import { Keeper, type Keeping } from './keeper';
import { forgetAll } from './kept-answers';
import { replyOf } from './reply';

/** What a sheet is read anew with; see `useScoreSheetQuery`. */
export type ReadAnew = () => PromiseLike<{
  readonly data?: SheetView | undefined;
  readonly isError: boolean;
}>;

const channelOf = (assignment: number): BroadcastChannel =>
  new BroadcastChannel(`parvis-scoring-sheet-${assignment}`);

/** Keeps the answers of an open sheet for as long as it is on the screen. */
export function useKeeper(view: SheetView, readAnew: ReadAnew): readonly [Keeper, Keeping] {
  const { assignment, state } = view;
  const refusalOf = useRefusal();
  const [save] = useSaveCriterionMutation();
  const [keeper] = useState(() => {
    if (state !== 'draft') forgetAll(localStorage, assignment);
    return new Keeper(view, {
      ...{ assignment, shelf: localStorage, now },
      save: async (code, given, version) =>
        replyOf(await save({ assignment, code, version, ...given }), refusalOf),
      read: async () => {
        const { data, isError } = await readAnew();
        return isError || data === undefined ? null : data;
      },
      tell: (version) => {
        const channel = channelOf(assignment);
        channel.postMessage(version);
        channel.close();
      },
      later: (act, milliseconds) => {
        const timer = setTimeout(act, milliseconds);
        return () => clearTimeout(timer);
      },
    });
  });
  const keeping = useSyncExternalStore(keeper.subscribe, keeper.keeping);

  useEffect(() => {
    keeper.open();
    const channel = channelOf(assignment);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'number') void keeper.heardElsewhere(data);
    };
    const send = () => void keeper.send();
    window.addEventListener('online', send);
    return () => {
      channel.close();
      window.removeEventListener('online', send);
      keeper.close();
    };
  }, [keeper, assignment]);

  // The page reads the sheet anew for reasons of its own, and may hear of a change first.
  useEffect(() => void keeper.heardElsewhere(view.version), [keeper, view.version]);

  return [keeper, keeping];
}
