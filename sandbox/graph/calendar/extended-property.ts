/** `String {GUID} Name x`: neither the type's nor the GUID's case matters, the name's does. */
export const sameProperty = (one: string, other: string): boolean => {
  const [plain, otherPlain] = [one, other].map((id) => {
    const [type = '', guid = '', ...name] = id.split(' ');
    return [type.toLowerCase(), guid.toLowerCase(), ...name].join(' ');
  });
  return plain === otherPlain;
};
