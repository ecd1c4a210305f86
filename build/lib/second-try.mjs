import { appendFileSync } from "node:fs";
import { relative } from "node:path";
import { root } from "./paths.mjs";

/**
 * Lists each test that failed first and passed when it was run once more, in the file that `TEPAT_SECOND_TRY` names:
 * such a test, or what it tests, has a race that is to be mended, but it does not stand in the way of the others.
 */
export default class SecondTry {
  /** @param {import("vitest/node").TestCase} test */
  onTestCaseResult(test) {
    const list = process.env["TEPAT_SECOND_TRY"];
    if (list === undefined || test.diagnostic()?.flaky !== true) return;
    const [first] = test.result().errors ?? [];
    appendFileSync(list, `${relative(root, test.module.moduleId)}: ${test.fullName}\n${first?.message.split("\n")[0] ?? ""}\n`);
  }
}
