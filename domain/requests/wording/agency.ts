/** An agency where there is little room: "Tees Bay Council" for "Tees Bay Council, Children's Services". */
export const shortAgency = (name: string): string => name.split(',', 1)[0]?.trim() || name;
