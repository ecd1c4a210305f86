import type { ReactNode } from "react";
import type { Running } from "../data/job";
import { JobProgress } from "./job-progress";
import { LoadError } from "./load-error";
import { Waiting } from "./waiting";

/** What a job answered, under its progress while it answers anew; before there is an answer, how far it is or why there is none. */
export function JobAnswer<A>(props: {
  readonly answer: {
    readonly data: A | undefined;
    readonly error: Error | null;
    readonly running: Running | null;
    readonly refetch: () => Promise<unknown>;
  };
  readonly children: (data: A) => ReactNode;
}) {
  const { data, error, running, refetch } = props.answer;
  if (error && !running) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (!data) return running?.status ? <JobProgress running={running} /> : <Waiting />;
  return (
    <>
      <JobProgress running={running} />
      {props.children(data)}
    </>
  );
}
