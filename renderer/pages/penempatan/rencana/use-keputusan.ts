import { useState } from "react";
import type { IsiRencana } from "../../../../core/contract/rencana-penempatan";
import type { Keputusan } from "../../../../core/penempatan/rencana-tersimpan";
import { TEKS_HALAMAN_RENCANA as T } from "../../../../core/text/rencana-halaman";
import { tell } from "../../../data/notice";
import { TOMBOL } from "../../../../core/text/tombol";
import { useCommand } from "../../../data/query";
import { isPressed } from "../../../ui/pressed";
import type { BarisKeputusan } from "./baris-keputusan";

/** What may be decided on a move as it stands. */
export function yangBoleh({ tersimpan }: BarisKeputusan): { readonly terima: boolean; readonly tolak: boolean; readonly cabut: boolean } {
  const keputusan = tersimpan?.keputusan ?? null;
  const terbuka = tersimpan?.tercatat !== true;
  return { terima: terbuka && keputusan !== "terima", tolak: terbuka, cabut: terbuka && keputusan !== null };
}

/** Decides on the moves of a plan, from a menu or by a key; turning one down asks for the reason first. */
export function useKeputusan({ rencana, diterimaLain }: IsiRencana) {
  const { mutate, isPending } = useCommand("rencanaPenempatan.putuskan");
  const [menolak, setMenolak] = useState<BarisKeputusan | null>(null);
  const putus = (baris: BarisKeputusan, keputusan: Keputusan | null): void => {
    // A key that is held down decides once: what follows would speak of a row that has changed meanwhile.
    if (isPending) return;
    const { pegawaiId, ke, tersimpan, nama } = baris;
    const dilihat = tersimpan && { id: tersimpan.id, revision: tersimpan.revision };
    const lain = diterimaLain.find((satu) => satu.pegawaiId === pegawaiId);
    mutate(
      { rencanaId: rencana.id, rencanaRevision: rencana.revision, pegawaiId, jabatanId: ke.id, dilihat, keputusan },
      {
        onSuccess: () => {
          if (keputusan === "terima" && lain) tell({ tone: "kept", sentence: T.diterimaGanda(nama, lain.ke, lain.rencana) });
        },
      },
    );
  };
  return { putus, menolak, tolak: setMenolak, selesaiMenolak: () => setMenolak(null), isPending };
}

/** What a key pressed on the row of a move decides; whether it was one of the keys that decide. */
export function tekanKeputusan(
  event: Parameters<typeof isPressed>[0],
  baris: BarisKeputusan,
  { putus, tolak }: Pick<ReturnType<typeof useKeputusan>, "putus" | "tolak">,
): boolean {
  const boleh = yangBoleh(baris);
  if (isPressed(event, TOMBOL.keputusan.terima)) {
    if (boleh.terima) putus(baris, "terima");
  } else if (isPressed(event, TOMBOL.keputusan.tolak)) {
    if (boleh.tolak) tolak(baris);
  } else if (isPressed(event, TOMBOL.keputusan.cabut)) {
    if (boleh.cabut) putus(baris, null);
  } else return false;
  return true;
}
