import type { Schema, Struct } from '@strapi/strapi';

export interface AgendaChapter extends Struct.ComponentSchema {
  collectionName: 'components_agenda_chapters';
  info: {
    displayName: 'Chapter';
    icon: 'bulletList';
  };
  attributes: {
    startsAtSecond: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 86400;
          min: 0;
        },
        number
      >;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
      }>;
  };
}

export interface AgendaPreviousStart extends Struct.ComponentSchema {
  collectionName: 'components_agenda_previous_starts';
  info: {
    displayName: 'Previous start';
    icon: 'oneToMany';
  };
  attributes: {
    startsAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    timezone: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }> &
      Schema.Attribute.DefaultTo<'Europe/Paris'>;
  };
}

export interface AgendaReplay extends Struct.ComponentSchema {
  collectionName: 'components_agenda_replays';
  info: {
    displayName: 'Replay';
    icon: 'play';
  };
  attributes: {
    captions: Schema.Attribute.Media<'files'>;
    slides: Schema.Attribute.Media<'files'>;
    transcript: Schema.Attribute.Text;
    video: Schema.Attribute.Media<'videos'>;
    videoUrl: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface AgendaSchedule extends Struct.ComponentSchema {
  collectionName: 'components_agenda_schedules';
  info: {
    displayName: 'Schedule';
    icon: 'clock';
  };
  attributes: {
    endsAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    startsAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    timezone: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }> &
      Schema.Attribute.DefaultTo<'Europe/Paris'>;
  };
}

export interface AgendaSession extends Struct.ComponentSchema {
  collectionName: 'components_agenda_sessions';
  info: {
    displayName: 'Session';
    icon: 'user';
  };
  attributes: {
    description: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
    endsAt: Schema.Attribute.DateTime;
    number: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 999;
          min: 1;
        },
        number
      >;
    room: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    speakers: Schema.Attribute.Relation<'manyToMany', 'api::person.person'>;
    startsAt: Schema.Attribute.DateTime;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
  };
}

export interface AgendaVenue extends Struct.ComponentSchema {
  collectionName: 'components_agenda_venues';
  info: {
    displayName: 'Venue';
    icon: 'house';
  };
  attributes: {
    accessibility: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 600;
      }>;
    address: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 400;
      }>;
    commune: Schema.Attribute.Relation<'manyToOne', 'api::commune.commune'>;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
      }>;
  };
}

export interface EditorialAttachment extends Struct.ComponentSchema {
  collectionName: 'components_editorial_attachments';
  info: {
    displayName: 'Attachment';
    icon: 'attachment';
  };
  attributes: {
    alt: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    caption: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    credit: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
      }>;
    file: Schema.Attribute.Media<'images' | 'files' | 'videos' | 'audios'> &
      Schema.Attribute.Required;
    licence: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
  };
}

export interface EditorialContactPoint extends Struct.ComponentSchema {
  collectionName: 'components_editorial_contact_points';
  info: {
    displayName: 'Contact point';
    icon: 'phone';
  };
  attributes: {
    email: Schema.Attribute.Email;
    label: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    phone: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20;
      }>;
  };
}

export interface EditorialCorrection extends Struct.ComponentSchema {
  collectionName: 'components_editorial_corrections';
  info: {
    displayName: 'Correction';
    icon: 'pencil';
  };
  attributes: {
    date: Schema.Attribute.DateTime & Schema.Attribute.Required;
    major: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    note: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
  };
}

export interface EditorialDateline extends Struct.ComponentSchema {
  collectionName: 'components_editorial_datelines';
  info: {
    displayName: 'Dateline';
    icon: 'pinMap';
  };
  attributes: {
    commune: Schema.Attribute.Relation<'manyToOne', 'api::commune.commune'>;
    date: Schema.Attribute.Date & Schema.Attribute.Required;
    place: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
  };
}

export interface EditorialFigure extends Struct.ComponentSchema {
  collectionName: 'components_editorial_figures';
  info: {
    displayName: 'Sourced figure';
    icon: 'chartPie';
  };
  attributes: {
    label: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    sampleSize: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          min: 1;
        },
        number
      >;
    source: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    value: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 40;
      }>;
    year: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 2200;
          min: 1789;
        },
        number
      >;
  };
}

export interface EditorialLink extends Struct.ComponentSchema {
  collectionName: 'components_editorial_links';
  info: {
    displayName: 'Link';
    icon: 'link';
  };
  attributes: {
    label: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface EditorialQuote extends Struct.ComponentSchema {
  collectionName: 'components_editorial_quotes';
  info: {
    displayName: 'Quote';
    icon: 'quote';
  };
  attributes: {
    role: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
      }>;
    speaker: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
  };
}

export interface EditorialTakeaway extends Struct.ComponentSchema {
  collectionName: 'components_editorial_takeaways';
  info: {
    displayName: 'Takeaway';
    icon: 'bulletList';
  };
  attributes: {
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface EditorialWithdrawal extends Struct.ComponentSchema {
  collectionName: 'components_editorial_withdrawals';
  info: {
    displayName: 'Withdrawal';
    icon: 'cross';
  };
  attributes: {
    date: Schema.Attribute.DateTime & Schema.Attribute.Required;
    explanation: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
    reason: Schema.Attribute.Enumeration<
      ['legal', 'error', 'duplicate', 'request', 'other']
    > &
      Schema.Attribute.Required;
    replacementUrl: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'agenda.chapter': AgendaChapter;
      'agenda.previous-start': AgendaPreviousStart;
      'agenda.replay': AgendaReplay;
      'agenda.schedule': AgendaSchedule;
      'agenda.session': AgendaSession;
      'agenda.venue': AgendaVenue;
      'editorial.attachment': EditorialAttachment;
      'editorial.contact-point': EditorialContactPoint;
      'editorial.correction': EditorialCorrection;
      'editorial.dateline': EditorialDateline;
      'editorial.figure': EditorialFigure;
      'editorial.link': EditorialLink;
      'editorial.quote': EditorialQuote;
      'editorial.takeaway': EditorialTakeaway;
      'editorial.withdrawal': EditorialWithdrawal;
    }
  }
}
