import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import localizationSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json' with { type: 'json' };
import manifestSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json' with { type: 'json' };

// The schemas' patterns are not valid with the `u` flag.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv, ['uri']);

const validators = {
  manifest: ajv.compile(manifestSchema),
  localization: ajv.compile(localizationSchema),
};

/** What Microsoft's schema of version 1.30 has against a document, one line each; empty when nothing. */
export function violations(kind: keyof typeof validators, document: unknown): string[] {
  const validate = validators[kind];
  if (validate(document)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message = 'wrong', params }) =>
      `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
  );
}
