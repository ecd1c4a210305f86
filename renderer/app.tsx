import { MantineProvider } from "@mantine/core";
import { Suspense } from "react";
import { Route, Router, Switch } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
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
                    <Page />
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
