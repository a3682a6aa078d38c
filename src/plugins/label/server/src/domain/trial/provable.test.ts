import { questionsOf } from '../application/questions';
import { provable } from './provable';

const SCALE = { min: '0', max: '2', step: '1' };

test('proof matters where the grid asks for pieces, or a level for accepted ones', () => {
  const questions = questionsOf({
    code: 'R',
    children: [
      { code: 'A', scale: SCALE, evidence: { minimum: 1, kinds: [] } },
      { code: 'B', scale: SCALE, evidence: { minimum: 0, kinds: ['file'] } },
      { code: 'C', scale: SCALE },
      { code: 'D', scale: SCALE },
    ],
  });
  const levels = [
    {},
    {
      gates: [
        { kind: 'ratio', code: 'B' } as const,
        { kind: 'any', of: [{ kind: 'evidence', code: 'C' }] } as const,
      ],
    },
  ];
  expect([...provable(questions, levels)]).toEqual(['A', 'C']);
});
