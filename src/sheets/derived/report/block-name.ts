/** Gives each block a defined name that does not change while its ID stays: `lkjip_capaian_IKK_01`. */
export function blockNames(): (id: string) => string {
  const taken = new Set<string>();
  return (id) => {
    // Excel compares names without regard to case and takes letters, digits and underscores everywhere.
    const base = `lkjip_${id.replaceAll(/[^A-Za-z0-9]+/g, '_')}`.slice(0, 200);
    let name = base;
    for (let copy = 2; taken.has(name.toUpperCase()); copy += 1) name = `${base}_${copy}`;
    taken.add(name.toUpperCase());
    return name;
  };
}
