import { MantineProvider } from "@mantine/core";
import { Suspense } from "react";
import { Route, Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { PLACES } from "./pages";

/** The window: theme, frame and the page of the current address. */
export function App() {
  return (
    <MantineProvider>
      <Router hook={useHashLocation}>
        <Suspense fallback={null}>
          {PLACES.map((place) => (
            <Route key={place.path} path={place.path === "/" ? "/" : `${place.path}/*?`} component={place.page} />
          ))}
        </Suspense>
      </Router>
    </MantineProvider>
  );
}
