import type { Page } from "playwright-core";

/** Keeps what goes wrong inside the page from now on: uncaught errors, and errors on its console such as a refused resource. */
export function recordPageErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return errors;
}
