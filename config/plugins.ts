import { environment } from '../src/environment';

export default () => {
  const { JWT_SECRET } = environment();
  return {
    graphql: {
      config: {
        endpoint: '/graphql',
        shadowCRUD: true,
        landingPage: false,
        depthLimit: 10,
        defaultLimit: 25,
        maxLimit: 100,
      },
    },
    'users-permissions': {
      config: { jwtSecret: JWT_SECRET, jwtManagement: 'refresh' },
    },
  };
};
