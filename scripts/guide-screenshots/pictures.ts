import type { Panel } from './panel';

const RELEASE = 'api::press-release.press-release';
const EVENT = 'api::event.event';
const WEBINAR = 'api::webinar.webinar';

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
    },
  },
];
