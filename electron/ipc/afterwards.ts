/** An answer that is on its way when a procedure has done with the data file: others take their turn meanwhile. */
export class Afterwards<T> {
  constructor(readonly answer: Promise<T>) {}
}
