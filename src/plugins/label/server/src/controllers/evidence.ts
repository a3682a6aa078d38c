import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { contextOf } from '../services/context';
import { addEvidence } from '../services/evidence/add-evidence';
import {
  changeEvidence,
  listEvidence,
  type OwnEvidence,
  readEvidence,
  removeEvidence,
} from '../services/evidence/edit-evidence';
import type { Evidence } from '../services/evidence/evidence-pieces';
import { EVIDENCE_CHANGE, newEvidenceIn } from './evidence-body';
import { takenOr, versionSeen } from './evidence-requests';
import { answer, bodyOf, foundOr404, numberIn, ownIn } from './requests';
import { sendEvidence } from './send-evidence';

/** What the team of an application sees of a piece. What the office thinks of it is in the decision, when its day has come. */
const shown = ({ id, kind, title, questions, visibility, version, file, link, content }: Evidence) => ({
  ...{ id, kind, title, questions, visibility, version, file, link, content },
});

/** What a commune asks about the evidence of its own application; of any other there is none. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const house = contextOf(strapi);
  const pieceIn = (context: Context): OwnEvidence => ({
    ...ownIn(context),
    piece: numberIn(context, 'piece'),
  });
  const show = (context: Context, piece: Evidence, status: 200 | 201 = 200): void => {
    context.set('ETag', `"${piece.version}"`);
    answer(context, shown(piece), status);
  };

  return {
    async list(context: Context): Promise<void> {
      const pieces = foundOr404(context, await listEvidence(house, ownIn(context)));
      answer(context, pieces.map(shown));
    },

    async add(context: Context): Promise<void> {
      const own = ownIn(context);
      foundOr404(context, await listEvidence(house, own));
      show(context, takenOr(context, await addEvidence(house, own, newEvidenceIn(context))), 201);
    },

    async change(context: Context): Promise<void> {
      const own = pieceIn(context);
      foundOr404(context, await readEvidence(house, own));
      const version = versionSeen(context);
      const change = bodyOf(context, EVIDENCE_CHANGE);
      show(context, takenOr(context, await changeEvidence(house, own, version, change)));
    },

    async remove(context: Context): Promise<void> {
      const own = pieceIn(context);
      foundOr404(context, await readEvidence(house, own));
      answer(context, shown(takenOr(context, await removeEvidence(house, own, versionSeen(context)))));
    },

    async file(context: Context): Promise<void> {
      const piece = foundOr404(context, await readEvidence(house, pieceIn(context)));
      await sendEvidence(house, context, piece);
    },
  };
};
