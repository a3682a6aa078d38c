import { about } from './about';

it.each([
  ['Claircombe', 'À propos de Claircombe'],
  ['Empreintes Citoyennes', 'À propos d’Empreintes Citoyennes'],
  ['École de la rue', 'À propos d’École de la rue'],
  ['Œuvres sociales', 'À propos d’Œuvres sociales'],
  ['Hazebrouck', 'À propos de Hazebrouck'],
  ['Le Comité 21', 'À propos du Comité 21'],
  ['Les Voisins de Claircombe', 'À propos des Voisins de Claircombe'],
  ['La Gazette', 'À propos de La Gazette'],
  ['Lesterps', 'À propos de Lesterps'],
])('of %s is « %s »', (name, heading) => expect(about(name)).toBe(heading));
