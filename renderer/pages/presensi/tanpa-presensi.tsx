import { IconFileImport } from "@tabler/icons-react";
import { Link } from "wouter";
import { TEKS_PRESENSI_HALAMAN as T } from "../../../core/text/presensi-halaman";
import { EmptyState } from "../../ui/empty-state";
import { TombolTulis } from "../../ui/tombol-tulis";

/** Nothing is kept yet, and the way to change that. */
export function TanpaPresensi() {
  return (
    <EmptyState
      title={T.kosongJudul}
      action={
        <TombolTulis component={Link} href="/presensi/impor" leftSection={<IconFileImport size={16} aria-hidden />}>
          {T.impor}
        </TombolTulis>
      }
    >
      {T.kosong}
    </EmptyState>
  );
}
