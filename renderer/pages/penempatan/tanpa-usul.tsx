import { Button } from "@mantine/core";
import { Link } from "wouter";
import { formatAngka } from "../../../core/text/number";
import { TEKS_HALAMAN_PENEMPATAN as T } from "../../../core/text/penempatan-halaman";
import { EmptyState } from "../../ui/empty-state";
import type { RencanaTerhitung } from "./use-rencana";

/** Why no move is proposed, and the way out. */
export function TanpaUsul({ isi }: { readonly isi: RencanaTerhitung }) {
  const adaKosong = isi.kosong.length > 0;
  return (
    <EmptyState
      title={T.tanpaKursiJudul}
      action={
        <Button component={Link} href={adaKosong ? "/penempatan/kosong" : "/abk"} variant="default" mt="xs">
          {adaKosong ? T.pilihanTampilan.kosong : T.keAbk}
        </Button>
      }
    >
      {adaKosong ? T.tanpaCalon(formatAngka(isi.kosong.length)) : T.tanpaKursi}
    </EmptyState>
  );
}
