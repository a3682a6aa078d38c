import { judgeFailure } from './smtp-failure';

test('a recipient that the server does not know is refused, with the codes and without the sentence', () => {
  const error = {
    response: '550 5.1.1 <lea@journal.example> unknown',
    command: 'RCPT TO',
    code: 'EENVELOPE',
  };
  expect(judgeFailure(error)).toEqual({ kind: 'refused', code: '550 5.1.1' });
});

test('a text that the server will not take is refused', () => {
  expect(judgeFailure({ response: '554 no', command: 'DATA' })).toEqual({ kind: 'refused', code: '554' });
});

test.each([
  ['the recipient is deferred', { response: '451 4.7.1 later', command: 'RCPT TO' }, '451 4.7.1'],
  ['the password is wrong', { response: '535 5.7.8 bad credentials', command: 'AUTH PLAIN' }, '535 5.7.8'],
  ['the sender is refused', { response: '553 5.7.1 not yours', command: 'MAIL FROM' }, '553 5.7.1'],
  ['the connection drops', { code: 'ECONNECTION' }, 'ECONNECTION'],
  ['nobody answers', { code: 'ETIMEDOUT', command: 'CONN' }, 'ETIMEDOUT'],
  ['nothing is known', {}, 'UNKNOWN'],
])('it is tried again when %s', (_, error, code) => {
  expect(judgeFailure(error)).toEqual({ kind: 'try-again', code });
});
