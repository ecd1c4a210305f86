import { useState } from "react";

/** Runs a piece of work once all that were asked for before are over; answers whether it went well. */
type InTurn = (work: () => Promise<unknown>) => Promise<boolean>;

/** A line in which pieces of work stand one behind another; an earlier failure does not stop a later one. */
export function createLine(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const over = last.then(work).then(
      () => true,
      () => false,
    );
    last = over;
    return over;
  };
}

/** The line of one component, the same as long as it is shown. */
export function useInTurn(): InTurn {
  const [line] = useState(createLine);
  return line;
}
