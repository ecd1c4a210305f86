import "@fontsource-variable/inter/wght.css";
import "@mantine/core/styles.css";
import "@mantine/dates/styles.css";
import "@mantine/spotlight/styles.css";
import "./base.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import { ingatHari } from "./data/hari";
import { flushPendingEdits } from "./data/pending-edits";
import { queryClient } from "./data/query";
import { readRemembered } from "./data/remembered";

declare global {
  interface Window {
    /** Writes whatever is still on its way; the desktop asks for it before it closes the window. */
    tepatSelesaikan?: () => Promise<void>;
  }
}

window.tepatSelesaikan = flushPendingEdits;

const root = document.getElementById("root");
if (root) {
  // Before anything is drawn, so that nothing is drawn twice.
  await readRemembered();
  ingatHari();
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}
