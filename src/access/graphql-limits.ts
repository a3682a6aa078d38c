import { ApolloArmor } from '@escape.tech/graphql-armor';

/**
 * How large a GraphQL query may be. A release page with all its relations costs around 300; the introspection query
 * of GraphiQL is 13 deep (introspection is not counted) and has some 400 tokens.
 */
const LIMITS = { cost: 5000, aliases: 30, directives: 50, tokens: 2000 } as const;

/** Settings of the server behind `/graphql`, beside the limits of depth and page size that Strapi's plugin knows. */
export function graphqlServer() {
  const { plugins, validationRules } = new ApolloArmor({
    costLimit: { maxCost: LIMITS.cost, flattenFragments: true },
    maxAliases: { n: LIMITS.aliases },
    maxDirectives: { n: LIMITS.directives },
    // Strapi's plugin limits the depth, and the parser the tokens (below): armor's counter of tokens answers 500.
    maxDepth: { enabled: false },
    maxTokens: { enabled: false },
    // The schema is public, so suggesting its names gives nothing away.
    blockFieldSuggestion: { enabled: false },
  }).protect();
  return {
    plugins,
    validationRules,
    parseOptions: { maxTokens: LIMITS.tokens },
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    // Left to `strapi::cors`, which sees this route like all others; the plugin's own would allow every origin.
    cors: false,
  };
}
