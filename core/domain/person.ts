/** Somebody in the tenant. `id` is the Entra object id; name is shown, never used to identify. */
export interface Person {
  readonly id: string;
  readonly name: string;
}
