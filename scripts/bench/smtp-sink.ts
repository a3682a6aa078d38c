import { SMTPServer } from 'smtp-server';

/** A program of its own, so that it costs the process that is measured nothing: takes every mail, keeps none. */
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData: (stream, _session, callback) => {
    stream.on('end', () => callback()).resume();
  },
});
server.on('error', () => {});
server.listen(0, '127.0.0.1', () => {
  const address = server.server.address();
  if (address !== null && typeof address !== 'string') process.send?.(address.port);
});
