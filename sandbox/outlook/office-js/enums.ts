// The values behind the names. Source: @microsoft/office-js 1.1.110

export const eventTypes = {
  ItemChanged: 'olkItemSelectedChanged',
  OfficeThemeChanged: 'officeThemeChanged',
} as const;

export const coercionTypes = { Html: 'html', Text: 'text' } as const;

export const asyncResultStatus = { Succeeded: 'succeeded', Failed: 'failed' } as const;

export const mailboxEnums = {
  ItemType: { Message: 'message', Appointment: 'appointment' },
  RestVersion: { v1_0: 'v1.0', v2_0: 'v2.0', Beta: 'beta' },
} as const;
