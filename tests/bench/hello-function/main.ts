// The floor that the API's times are measured against: a function that says hello.
import { app } from '@azure/functions';

app.http('hello', {
  methods: ['GET'],
  route: 'hello',
  authLevel: 'anonymous',
  handler: () => ({ body: 'Hello, world' }),
});
