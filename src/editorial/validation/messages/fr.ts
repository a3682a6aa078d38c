import type { ProblemCode } from '../problem';

/** What is wrong with a field and how to mend it, in French; same parameters as in English. */
export const fr: Readonly<Record<ProblemCode, string>> = {
  required: 'Ce champ est vide : remplissez-le.',
  'required-list': 'Cette liste est vide : ajoutez au moins un élément.',
  'unknown-field': 'Ce champ n’existe pas ici : retirez-le.',
  text: 'La valeur attendue est un texte, entre guillemets.',
  'unstorable-characters':
    'Ce texte contient des caractères invisibles impossibles à enregistrer : saisissez-le de nouveau.',
  'too-long': 'Ce texte compte {length} caractères : ramenez-le à {max} au plus.',
  'whole-number': 'La valeur attendue est un nombre entier de {min} à {max}.',
  number: 'La valeur attendue est un nombre.',
  yesno: 'La valeur attendue est vrai ou faux (true ou false).',
  choice: 'Choisissez l’une de ces valeurs : {choices}.',
  day: 'La valeur attendue est une date du calendrier, par exemple 2026-03-12.',
  instant:
    'La valeur attendue est une date et une heure avec leur décalage, par exemple 2026-03-12T10:30:00+01:00.',
  json: 'Ce JSON n’est pas valide : vérifiez les guillemets, les virgules et les crochets.',
  'too-deep': 'Cette valeur est trop imbriquée : limitez-vous à {max} niveaux.',
  'rich-text':
    'Ce texte mis en forme est illisible : écrivez-le avec l’éditeur, au format des blocs de Strapi.',
  'rich-text-link': 'Un lien commence par https://, http:// ou mailto: (trouvé : {link}).',
  reference: 'Désignez des contenus existants par leur documentId ou leur id.',
  'unknown-target':
    'Aucun contenu n’a l’identifiant {target} : il a peut-être été supprimé ; choisissez-en un autre.',
  list: 'La valeur attendue est une liste.',
  group: 'La valeur attendue est un groupe de champs.',
  'not-unique': 'Un autre contenu a déjà cette valeur : choisissez-en une différente.',
  sort: 'Le tri se fait sur un champ, asc ou desc : celui-ci ne contient rien sur quoi trier.',
  email:
    'Cette adresse électronique n’est pas valide : écrivez-la comme nom@exemple.fr, ou laissez le champ vide (null).',
  siren:
    'Ce numéro n’est pas un SIREN : saisissez les neuf chiffres sans espaces et vérifiez qu’aucun n’est erroné.',
  telephone:
    'Ce numéro de téléphone n’est pas valide : écrivez-le au format international sans espaces, comme +33199001234.',
  'time-zone': 'Ce fuseau horaire n’existe pas : utilisez un nom comme Europe/Paris.',
  'web-address': 'Cette adresse web n’est pas valide : écrivez-la en entier, comme https://www.exemple.fr.',
  'insee-code':
    'Ce n’est pas un code commune de l’INSEE : cinq caractères, comme 59350 ou 2A004 (et non le code postal).',
  'insee-code-demo': 'Une commune de démonstration porte un code de ZZ001 à ZZ999.',
  'postal-code': 'Indiquez une liste de codes postaux de cinq chiffres entre guillemets, comme ["59000"].',
  slug: 'Une adresse ne contient que des minuscules sans accents, des chiffres et des tirets simples : journee-citoyenne.',
  sdgs: 'Indiquez une liste de nombres entiers différents de 1 à 17, comme [11, 16].',
  languages: 'Indiquez une liste de codes de langue différents, comme ["fr", "en"].',
  reachable: 'Ce contact est injoignable : indiquez une adresse électronique ou un numéro de téléphone.',
  'public-contact-needed':
    'Ces contacts sont réservés à l’usage interne et ne paraîtront pas : ajoutez-en un à qui la presse peut s’adresser (« Affichage public » coché).',
  'ends-before-start': 'La fin précède le début : choisissez une fin plus tardive.',
  'ends-at-start': 'La fin doit suivre le début : choisissez une fin plus tardive.',
  'outside-schedule': 'Ce moment sort des dates de l’événement : déplacez-le ou prolongez l’événement.',
  'venue-needed': 'Le public vient sur place : indiquez le lieu, ou passez la participation en ligne.',
  'previous-start-needed':
    'L’état est « Reprogrammé » : ajoutez la date annoncée auparavant, ou choisissez « Prévu ».',
  'chapter-order':
    'Ce chapitre ne commence pas après celui qui le précède : remettez les chapitres dans l’ordre.',
  'alternative-text':
    'L’image n’a pas de texte alternatif : décrivez ce qu’elle montre pour qui ne la voit pas.',
};
