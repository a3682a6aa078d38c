import { done, type Outcome } from '@parvis/procedure';
import type { RunLine } from '../domain/desk/views';
import type { Scoring } from '../interface/scoring';
import { assign, setJurors } from './composition/assign';
import { addDossiers, setMembers, takeOut } from './composition/compose';
import { compositionView } from './composition/composition-view';
import { candidates, panelChoices } from './composition/panel-choices';
import { propose } from './composition/proposal';
import type { ScoringContext } from './context';
import { findDocuments } from './documents/find-documents';
import { createGrid, editGrid, gridFile, gridView, listGrids, stepGrid } from './grids/grids';
import { dossierView } from './panels/dossier-view';
import { panelStatistics } from './panels/panel-statistics';
import { listPanels, panelView } from './panels/panel-view';
import { closePanel, createPanel, decide, openPanel } from './panels/panels';
import { compareRuns } from './runs/compare-runs';
import { publicResult } from './runs/public-result';
import { publishAll } from './runs/publish-all';
import { resultOfRun } from './runs/result-of-run';
import { type RunRow, runLineOf } from './runs/run-rows';
import { publish, run, simulate, withdraw } from './runs/runs';
import { sheetView } from './sheets/sheet-view';
import { declareConflict, desk, recuse, saveCriterion, submitSheet } from './sheets/sheets';
import { makeSourced } from './sourced/sourced';
import { staffNames } from './staff-names';

/** The scoring of one Strapi. */
export function makeScoring(context: ScoringContext): Scoring {
  const { strapi, options, sources } = context;
  const lineOf = async (outcome: Outcome<RunRow>): Promise<Outcome<RunLine>> => {
    if (!outcome.done) return outcome;
    const { by } = outcome.value;
    return done(runLineOf(outcome.value, await staffNames(strapi, by === null ? [] : [by])));
  };
  return {
    serves: (uid) => options.types[uid] !== undefined || sources.has(uid),
    grids: {
      list: () => listGrids(context),
      view: (id, language) => gridView(context, id, language),
      file: (id) => gridFile(context, id),
      create: (content) => createGrid(context, content),
      edit: (id, content, asked) => editGrid(context, id, content, asked),
      step: (id, event, asked) => stepGrid(context, id, event, asked),
    },
    panels: {
      list: (staff) => listPanels(context, staff),
      statistics: (id, staff) => panelStatistics(context, id, staff),
      view: (id, staff) => panelView(context, id, staff),
      choices: () => panelChoices(context),
      candidates: () => candidates(context),
      composition: (id, language) => compositionView(context, id, language),
      findDocuments: (id, looked) => findDocuments(context, id, looked),
      dossier: (place, reader) => dossierView(context, place, reader),
      create: (wanted, staff) => createPanel(context, wanted, staff),
      setMembers: (id, members, asked) => setMembers(context, id, members, asked),
      addDossiers: (id, documentIds, asked) => addDossiers(context, id, documentIds, asked),
      takeOut: (id, leaving, asked) => takeOut(context, id, leaving, asked),
      propose: (id, perDossier) => propose(context, id, perDossier),
      assign: (id, pairs, asked) => assign(context, id, pairs, asked),
      setJurors: (place, jurors, asked) => setJurors(context, place, jurors, asked),
      decide: (place, decided, asked) => decide(context, place, decided, asked),
      open: (id, asked) => openPanel(context, id, asked),
      close: (id, asked) => closePanel(context, id, asked),
      recuse: async (assignment, asked) => {
        const outcome = await recuse(context, assignment, asked);
        if (!outcome.done) return outcome;
        const { panel, dossier } = outcome.value;
        return done({ panel: panel.id, dossier: dossier.id });
      },
    },
    sheets: {
      desk: (juror) => desk(context, juror),
      view: (own, language) => sheetView(context, own, language),
      save: (own, answer) => saveCriterion(context, own, answer),
      submit: async (own, version) => {
        const outcome = await submitSheet(context, own, version);
        return outcome.done ? done(null) : outcome;
      },
      declareConflict: (own, reason) => declareConflict(context, own, reason),
    },
    sourced: makeSourced(context),
    runs: {
      run: (place, asked) => run(context, place, asked),
      simulate: (place, asked) => simulate(context, place, asked),
      compare: (ids, staff) => compareRuns(context, ids, staff),
      publish: async (id, staff) => lineOf(await publish(context, id, staff)),
      withdraw: async (id, staff) => lineOf(await withdraw(context, id, staff)),
      publishAll: (ids) => publishAll(context, ids),
      result: (id) => resultOfRun(context, id),
      publicResult: (token) => publicResult(context, token),
    },
  };
}
