import "@fontsource-variable/inter/wght.css";
import "@mantine/core/styles.css";
import "@mantine/dates/styles.css";
import "@mantine/spotlight/styles.css";
import "./base.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import { bacaDarurat } from "./data/darurat";
import { guardComposition } from "./ui/composition";
import { noteUncaughtErrors } from "./data/error-notes";
import { ingatHari } from "./data/hari";
import { bacaStatusKunci, kunciSekarang } from "./data/kunci";
import { guardLeaving, mayClose } from "./data/closing";
import { queryClient } from "./data/query";
import { readRemembered } from "./data/remembered";
import { pasangPenjaga } from "./kunci/penjaga";

declare global {
  interface Window {
    /** Writes whatever is still on its way; answers whether the window may be closed, or has asked about what would be lost. */
    tepatTutup?: () => Promise<boolean>;
    /** Locks the data once that is written; the desktop asks for it when the computer sleeps or its screen is locked. */
    tepatKunci?: () => Promise<boolean>;
  }
}

// Before anything else listens to the window.
pasangPenjaga();
window.tepatTutup = mayClose;
guardLeaving();
noteUncaughtErrors();
guardComposition();
window.tepatKunci = () => kunciSekarang({ jenis: "tidur" });

const root = document.getElementById("root");
if (root) {
  // Before anything is drawn, so that nothing is drawn twice.
  await Promise.all([readRemembered(), bacaStatusKunci()]);
  const darurat = await bacaDarurat();
  ingatHari();
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <App darurat={darurat} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
