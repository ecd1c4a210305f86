import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { UNSUR_DIUSULKAN, type UnsurDiusulkan } from "../../../../core/anjab/aturan-usulan";
import { ambilUsulan, butirUnsur } from "../../../../core/anjab/ambil";
import type { IsiUnsur, UnsurAnjab } from "../../../../core/anjab/unsur";
import { usulanDariTugas, type UsulanUnsur } from "../../../../core/anjab/usulan";
import { TEKS_SAUDARA } from "../../../../core/text/bantuan-anjab";
import { formatAngka } from "../../../../core/text/number";
import { TEKS_USULAN } from "../../../../core/text/usulan-anjab";
import { useShell } from "../../../data/query";
import { PanelSaudara } from "./panel-saudara";
import { PanelUsulan } from "./panel-usulan";

export interface PropsBantuan<U extends UnsurAnjab> {
  readonly jabatanId: string;
  readonly unsur: U;
  readonly isi: IsiUnsur[U];
  readonly tugas: readonly { readonly id: string; readonly uraian: string }[];
  /** Takes the element with what was taken into it; `dari` says what that was taken from. */
  readonly onAmbil: (isi: IsiUnsur[U], dari: string) => void;
}

type Panel = "usulan" | "saudara";

/** What helps with one element: proposals from the tasks, and the same element of sister jabatan, each opened under the element. */
export function BantuanUnsur<U extends UnsurAnjab>(props: PropsBantuan<U>) {
  const { jabatanId, unsur, isi, tugas, onAmbil } = props;
  const [terbuka, setTerbuka] = useState<Panel | null>(null);
  const saudara = useShell("anjab.serupa", { jabatanId, unsur }).data ?? [];
  const usulan = usulanUnsur(unsur, isi, tugas);
  const alih = (panel: Panel): void => setTerbuka(terbuka === panel ? null : panel);
  if (saudara.length === 0 && (usulan === null || usulan.length === 0) && terbuka === null) return null;
  return (
    <div>
      <Group gap={6} my={4}>
        {usulan === null ? null : (
          <Button variant="subtle" size="compact-xs" aria-expanded={terbuka === "usulan"} onClick={() => alih("usulan")}>
            {TEKS_USULAN.tombol(formatAngka(usulan.length))}
          </Button>
        )}
        {saudara.length === 0 ? null : (
          <Button variant="subtle" size="compact-xs" aria-expanded={terbuka === "saudara"} onClick={() => alih("saudara")}>
            {TEKS_SAUDARA.tombol(formatAngka(saudara.length))}
          </Button>
        )}
      </Group>
      {terbuka === "usulan" && usulan !== null ? (
        <PanelUsulan
          usulan={usulan}
          tugas={tugas}
          onAmbil={(dipilih) => onAmbil(ambilUsulan(unsur as UnsurDiusulkan, isi as never, dipilih) as IsiUnsur[U], TEKS_USULAN.dari)}
        />
      ) : null}
      {terbuka === "saudara" ? (
        <PanelSaudara
          saudara={saudara.map((satu) => ({ ...satu, butir: butirUnsur(unsur, satu.isi as IsiUnsur[U]) }))}
          sendiri={butirUnsur(unsur, isi).map(({ teks }) => teks)}
          onAmbil={(butir, dari) =>
            onAmbil(
              butir.reduce((hasil, satu) => satu.ambil(hasil), isi),
              dari,
            )
          }
        />
      ) : null}
    </div>
  );
}

/** The proposals for an element that are not written yet; null for an element that is not proposed from tasks. */
function usulanUnsur<U extends UnsurAnjab>(
  unsur: U,
  isi: IsiUnsur[U],
  tugas: readonly { readonly id: string; readonly uraian: string }[],
): readonly UsulanUnsur[] | null {
  const diusulkan = UNSUR_DIUSULKAN.find((satu) => satu === unsur);
  if (diusulkan === undefined) return null;
  const baris = (isi as IsiUnsur[UnsurDiusulkan]).baris;
  const tertulis = baris.map((satu) => ("nama" in satu ? satu.nama : satu.uraian));
  return usulanDariTugas(diusulkan, tugas, tertulis);
}
