import { environment } from '../src/environment';

export default () => {
  const { DATABASE_URL, DATABASE_POOL_MAX } = environment();
  return {
    connection: {
      client: 'postgres',
      connection: { connectionString: DATABASE_URL },
      pool: { min: 0, max: DATABASE_POOL_MAX },
    },
  };
};
