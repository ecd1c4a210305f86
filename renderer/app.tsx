import { MantineProvider } from "@mantine/core";
import { Suspense, type ReactNode } from "react";
import { Route, Router, Switch } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import type { KeadaanDarurat } from "../core/contract/darurat";
import { HalamanDarurat } from "./darurat/halaman-darurat";
import { useDrafTerbaca } from "./data/draf";
import { styleNonce } from "./data/nonce";
import { AskClosing } from "./frame/ask-closing";
import { ErrorBoundary } from "./frame/error-boundary";
import { Frame } from "./frame/frame";
import { UnknownPlace } from "./frame/unknown-place";
import { PengawasKunci } from "./kunci/pengawas-kunci";
import { PLACES } from "./pages";
import { colorSchemeManager, cssVariables, theme } from "./theme";
import { Waiting } from "./ui/waiting";

/** Addresses stand behind the hash, because the desktop serves the interface from a file. */
const ROUTING = { hook: useHashLocation };

/** The window: theme, frame and the page of the current address; or why no data file is open. */
export function App({ darurat }: { readonly darurat: KeadaanDarurat | null }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      {darurat === null ? <Window /> : <HalamanDarurat keadaan={darurat} />}
      <AskClosing />
    </MantineProvider>
  );
}

function Window() {
  return (
    <>
      <PengawasKunci />
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
    </>
  );
}

/** A form that opens finds what was typed into it before, so none opens earlier. */
function OnceDraftsAreKnown({ children }: { readonly children: ReactNode }) {
  return useDrafTerbaca() ? children : <Waiting />;
}
