import { MantineProvider } from "@mantine/core";
import { Suspense, type ReactNode } from "react";
import { Route, Router, Switch } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { useDrafTerbaca } from "./data/draf";
import { ErrorBoundary } from "./frame/error-boundary";
import { Frame } from "./frame/frame";
import { UnknownPlace } from "./frame/unknown-place";
import { PLACES } from "./pages";
import { colorSchemeManager, cssVariables, theme } from "./theme";
import { Waiting } from "./ui/waiting";

/** Addresses stand behind the hash, because the desktop serves the interface from a file. */
const ROUTING = { hook: useHashLocation };

/** The window: theme, frame and the page of the current address. */
export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} colorSchemeManager={colorSchemeManager} defaultColorScheme="auto">
      <Router {...ROUTING}>
        <Frame>
          <Switch>
            {PLACES.map(({ path, page: Page }) => (
              <Route key={path} path={path === "/" ? "/" : `${path}/*?`}>
                <ErrorBoundary key={path}>
                  <Suspense fallback={<Waiting />}>
                    <OnceDraftsAreKnown>
                      <Page />
                    </OnceDraftsAreKnown>
                  </Suspense>
                </ErrorBoundary>
              </Route>
            ))}
            <Route>
              <UnknownPlace />
            </Route>
          </Switch>
        </Frame>
      </Router>
    </MantineProvider>
  );
}

/** A form that opens finds what was typed into it before, so none opens earlier. */
function OnceDraftsAreKnown({ children }: { readonly children: ReactNode }) {
  return useDrafTerbaca() ? children : <Waiting />;
}
