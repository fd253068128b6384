/** Holds what is not one partnership's. */
export const directoryPartition = 'directory';
