import type { Panel } from './panel';

const RELEASE = 'api::press-release.press-release';
const EVENT = 'api::event.event';
const WEBINAR = 'api::webinar.webinar';

const UNDER_EMBARGO = 'idees-des-habitants-de-claircombe';
const WITHOUT_PARTNER = 'charte-des-ateliers-de-claircombe';
const CORRECTED = 'claircombe-premier-atelier-340-habitants';
const WITHDRAWN = 'montdouve-ouvre-la-maison-des-habitants';
const JURY = 'Jury d’automne 2026 (démonstration)';
const PROCLAIMED = 'Village & Ville Citoyenne (démonstration), édition 2025';
const DELIBERATED = 'Village & Ville Citoyenne (démonstration), édition 2026';
const INSTRUCTED = 'Jeunesse citoyenne (démonstration), édition 2026';
const PUBLIC_RELEASE = 'partenariat-coeur-de-nos-communes-empreintes-citoyennes';

type Show = (panel: Panel) => Promise<void>;

/** What each picture shows, by its name, and before whose eyes; in the order in which they are taken. */
export const PICTURES: readonly {
  readonly role: string;
  readonly pictures: Readonly<Record<string, Show>>;
}[] = [
  {
    role: 'Communications',
    pictures: {
      connexion: (panel) => panel.showSignIn(),

      accueil: (panel) => panel.signIn(),

      communiques: (panel) => panel.showList(RELEASE),

      'communique-incomplet': (panel) =>
        panel.editNewDraft(RELEASE, {
          kind: 'release',
          title: 'Trois communes ouvrent leur budget participatif',
        }),

      'communique-emetteurs': async (panel) => {
        await panel.edit(RELEASE, PUBLIC_RELEASE);
        await panel.scrollTo(panel.page.getByText('Émetteurs').first());
      },

      'communique-image': async (panel) => {
        await panel.edit(RELEASE, PUBLIC_RELEASE);
        await panel.scrollTo(panel.page.getByText('Image principale', { exact: true }));
      },

      'communique-cibles': (panel) => panel.edit(RELEASE, 'claircombe-lance-sa-plateforme'),

      'publier-ensemble': async (panel) => {
        await panel.edit(RELEASE, 'claircombe-lance-sa-plateforme');
        await panel.page.getByRole('button', { name: /^Publier l’ensemble/ }).click();
        await panel.page.getByRole('alertdialog').or(panel.page.getByRole('dialog')).waitFor();
      },

      'changer-adresse': async (panel) => {
        await panel.edit(RELEASE, PUBLIC_RELEASE);
        await panel.page.getByRole('button', { name: /^Changer l’adresse/ }).click();
        await panel.page.getByRole('dialog').waitFor();
      },

      'presse-planifier': async (panel) => {
        await panel.edit(RELEASE, 'invitation-forum-des-cinq-communes');
        await panel.page.getByRole('button', { name: 'Planifier la publication…' }).click();
        await panel.page.getByRole('dialog').waitFor();
      },

      'presse-calendrier': (panel) =>
        panel.showPlugin('embargo', (page) => page.getByText(/^Ville et association signent/)),

      'presse-approbation': (panel) => panel.showSidePanel(RELEASE, WITHOUT_PARTNER, 'Embargo'),

      'presse-invitation': async (panel) => {
        await panel.showSidePanel(RELEASE, UNDER_EMBARGO, 'Embargo');
        await panel.scrollTo(panel.page.getByText('Lecture accréditée'));
      },

      'presse-envoi': async (panel) => {
        await panel.showPlugin('newsroom', (page) => page.getByRole('row').nth(1));
        await panel.page.getByRole('row').nth(1).getByRole('link').first().click();
        await panel.page.getByText('Aperçu du message enregistré').waitFor();
        await panel.scrollTo(panel.page.getByText('À qui', { exact: true }), '7rem');
      },

      'presse-correction': async (panel) => {
        await panel.editChanged(RELEASE, CORRECTED, { kicker: 'Ateliers d’habitants' });
        await panel.page.getByRole('button', { name: 'Publier la correction…' }).click();
        await panel.page.getByRole('radio', { name: /^Importante/ }).check();
        await panel.page
          .getByLabel('Note pour les lecteurs')
          .fill('Le premier atelier a eu lieu le 3 octobre 2026, et non le 4.');
      },

      'presse-versions': (panel) => panel.showSidePanel(RELEASE, CORRECTED, 'Vie publique'),

      'presse-retrait': (panel) => panel.showSidePanel(RELEASE, WITHDRAWN, 'Vie publique'),

      'presse-conditions': (panel) => panel.showReading(RELEASE, UNDER_EMBARGO),
    },
  },
  {
    role: 'Events',
    pictures: {
      agenda: (panel) => panel.signIn(),

      'webinaire-horaires': async (panel) => {
        await panel.edit(WEBINAR, 'bien-commencer-un-budget-participatif');
        await panel.scrollTo(panel.page.getByText('Date et heure').first());
      },

      'evenement-seances': async (panel) => {
        await panel.edit(EVENT, 'sommet-citoyen-2017');
        await panel.page.getByRole('button', { name: 'Place des instances de démocratie locale' }).click();
        await panel.scrollTo(panel.page.getByText('Programme').first());
      },

      'webinaire-rediffusion': async (panel) => {
        await panel.edit(WEBINAR, 'preparer-sa-premiere-journee-citoyenne');
        await panel.scrollTo(panel.page.getByText('Rediffusion').first());
      },
    },
  },
  {
    role: 'Label office',
    pictures: {
      'label-consultation': async (panel) => {
        await panel.signIn();
        await panel.edit(RELEASE, PUBLIC_RELEASE);
      },

      'label-tableau-de-bord': async (panel) => {
        const heading = await panel.showLabel([INSTRUCTED], 'Ce qui attend le bureau');
        await panel.scrollTo(heading, '8rem');
      },

      'label-dossier': async (panel) => {
        const names = [INSTRUCTED, 'Candidatures', 'Ormelande (ZZ006)'];
        const heading = await panel.showLabel(names, 'Réponses et pièces');
        await panel.page.getByLabel('Montrer', { exact: true }).selectOption('open');
        await panel.scrollTo(heading, '8rem');
      },

      'label-deliberation': async (panel) => {
        await panel.showLabel([DELIBERATED, 'Délibération'], 'Séances du jury');
        const heading = panel.page.getByRole('heading', { name: 'Décisions', exact: true });
        await panel.scrollTo(heading, '8rem');
      },

      'label-labels': async (panel) => {
        const heading = await panel.showLabel([PROCLAIMED, 'Proclamation et labels'], 'Labels');
        await panel.page.getByRole('row').nth(1).waitFor();
        await panel.scrollTo(heading, '8rem');
      },

      'jury-presidence': async (panel) => {
        await panel.showScoring('panels', [JURY], 'Dossiers du jury');
      },

      'jury-notes': async (panel) => {
        const marks = await panel.showScoring('panels', [JURY, 'Montdouve'], 'Notes par critère');
        await panel.scrollTo(marks, '8rem');
      },

      'jury-comparaison': async (panel) => {
        await panel.showScoring('panels', [JURY, 'Port-Aurelle'], 'Comparer deux calculs');
        await panel.page.getByText(/^Ne comptent plus/).waitFor();
        await panel.scrollTo(panel.page.getByRole('heading', { name: 'Calculs', exact: true }), '8rem');
      },

      'grille-ecriture': async (panel) => {
        await panel.showScoring('grids', ['DEMO-VILLAGE · Village à l’écoute (démonstration)'], 'Village');
      },

      'resultat-public': async (panel) => {
        await panel.showScoring('panels', [JURY, 'Claircombe'], 'Calculs');
        const address = await panel.page
          .getByRole('link', { name: /adresse publique/i })
          .getAttribute('href');
        await panel.page.goto(address ?? '');
      },
    },
  },
  {
    role: 'Juror',
    pictures: {
      'jury-mes-dossiers': async (panel) => {
        await panel.enter();
        await panel.showScoring('', [], 'fiche');
      },

      'jury-fiche': async (panel) => {
        await panel.showScoring('', ['Rivenoise'], 'Rivenoise');
      },

      'jury-candidature': async (panel) => {
        await panel.showScoring('', [], 'fiche');
        await panel.page.getByRole('radio', { name: /^Tous/ }).check();
        const application = panel.page.getByRole('row').filter({ hasText: 'Ville Citoyenne' });
        await application.getByRole('link', { name: 'Montdouve', exact: true }).click();
        const criterion = panel.page.getByRole('heading', { name: 'Tenir un budget participatif' });
        await criterion.waitFor();
        await panel.scrollTo(criterion, '16rem');
      },
    },
  },
];
