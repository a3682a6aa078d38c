import { spokenNumber } from './telephone';

it.each([
  ['+33199001234', '01\u00A099\u00A000\u00A012\u00A034'],
  ['+3225550123', '+3225550123'],
  ['+331990012', '+331990012'],
])('%s is said %s', (number, said) => expect(spokenNumber(number)).toBe(said));
