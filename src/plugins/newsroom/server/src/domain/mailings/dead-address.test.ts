import { isDeadAddress } from './dead-address';

test.each(['550 5.1.1', '550 5.1.10', '553 5.1.3', '550', '553'])('%s: there is no such mailbox', (code) => {
  expect(isDeadAddress(code)).toBe(true);
});

test.each(['550 5.7.1', '552 5.2.2', '554', '450', '421 4.7.0', 'ECONNECTION', '', '550 5.1.8'])(
  '%j says nothing of the mailbox',
  (code) => {
    expect(isDeadAddress(code)).toBe(false);
  },
);
