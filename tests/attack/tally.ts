/** What a run of some files came to. */
export interface Tally {
  /** Tests, or what a test says it has tried. */
  readonly tried: number;
  readonly failed: number;
  /** Of those that failed, their titles. */
  readonly failures: readonly string[];
}

interface Test {
  readonly title: string;
  readonly failed: boolean;
  readonly tried: number;
}

/** @param report vitest's JSON; a file that did not load has failed, though none of its tests did */
export function ofVitest(report: unknown): Tally {
  const { testResults = [] } = (report ?? {}) as VitestReport;
  return summed(
    testResults.flatMap(({ name, status, assertionResults }) => {
      const tests = assertionResults
        .filter(one => one.status === "passed" || one.status === "failed")
        .map(one => ({
          title: one.fullName,
          failed: one.status === "failed",
          tried: one.meta?.tried ?? 1,
        }));
      const isBroken = status === "failed" && tests.every(({ failed }) => !failed);
      return isBroken
        ? [...tests, { title: `${name} did not run`, failed: true, tried: 1 }]
        : tests;
    }),
  );
}

interface VitestReport {
  readonly testResults?: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly meta?: { readonly tried?: number };
    }[];
  }[];
}

/** @param report Playwright's JSON; one that passed at a second try has failed */
export function ofPlaywright(report: unknown): Tally {
  const tests: Test[] = [];
  const look = ({ specs = [], suites = [] }: PlaywrightSuite) => {
    for (const { title, tests: runs } of specs) {
      for (const { status, annotations } of runs) {
        if (status === "skipped") continue;
        const said = annotations.find(({ type }) => type === "tried")?.description;
        tests.push({ title, failed: status !== "expected", tried: Number(said ?? 1) });
      }
    }
    suites.forEach(look);
  };
  look((report ?? {}) as PlaywrightSuite);
  return summed(tests);
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly status: string;
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

function summed(tests: readonly Test[]): Tally {
  const failures = tests.filter(({ failed }) => failed).map(({ title }) => title);
  const tried = tests.reduce((sum, one) => sum + one.tried, 0);
  return { tried, failed: failures.length, failures };
}
