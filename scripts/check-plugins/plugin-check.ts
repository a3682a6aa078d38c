import type { Core } from '@strapi/strapi';

/** The empty Strapi application with the packed plugins, running. */
export interface Application {
  readonly strapi: Core.Strapi;
  /** Where it listens. */
  readonly url: string;
  /** Loads a package as the application's own code would. */
  readonly load: NodeJS.Require;
}

/** What a plugin must do in an application that is not Parvis. */
export interface PluginCheck {
  /** Folder of the plugin in `src/plugins`, and its name in Strapi. */
  readonly plugin: string;
  /** What stands under its name in the application's `config/plugins.js`. */
  readonly options?: object;
  /** Throws when the plugin does not keep its promise. */
  check(application: Application): Promise<void>;
}
