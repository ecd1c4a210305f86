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
import { Waiting } from "../../../ui/waiting";
import { PanelSaudara } from "./panel-saudara";
import { PanelUsulan } from "./panel-usulan";

interface PropsBantuan<U extends UnsurAnjab> {
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
  const usulan = usulanUnsur(unsur, isi, tugas);
  const alih = (panel: Panel): void => setTerbuka(terbuka === panel ? null : panel);
  return (
    <div>
      <Group gap={6} my={4}>
        {usulan === null || (usulan.length === 0 && terbuka !== "usulan") ? null : (
          <Button variant="subtle" size="compact-xs" aria-expanded={terbuka === "usulan"} onClick={() => alih("usulan")}>
            {TEKS_USULAN.tombol(formatAngka(usulan.length))}
          </Button>
        )}
        <Button variant="subtle" size="compact-xs" aria-expanded={terbuka === "saudara"} onClick={() => alih("saudara")}>
          {TEKS_SAUDARA.judul}
        </Button>
      </Group>
      {terbuka === "usulan" && usulan !== null ? (
        <PanelUsulan
          usulan={usulan}
          tugas={tugas}
          onAmbil={(dipilih) => onAmbil(ambilUsulan(unsur as UnsurDiusulkan, isi as never, dipilih) as IsiUnsur[U], TEKS_USULAN.dari)}
        />
      ) : null}
      {terbuka === "saudara" ? <SaudaraUnsur jabatanId={jabatanId} unsur={unsur} isi={isi} onAmbil={onAmbil} /> : null}
    </div>
  );
}

/** Sister jabatan are looked for when somebody wants to see them: that takes all tasks of the office. */
function SaudaraUnsur<U extends UnsurAnjab>(props: Omit<PropsBantuan<U>, "tugas">) {
  const { jabatanId, unsur, isi, onAmbil } = props;
  const { data } = useShell("anjab.serupa", { jabatanId, unsur });
  if (data === undefined) return <Waiting />;
  return (
    <PanelSaudara
      saudara={data.map((satu) => ({ ...satu, butir: butirUnsur(unsur, satu.isi as IsiUnsur[U]) }))}
      sendiri={butirUnsur(unsur, isi).map(({ teks }) => teks)}
      onAmbil={(butir, dari) =>
        onAmbil(
          butir.reduce((hasil, satu) => satu.ambil(hasil), isi),
          dari,
        )
      }
    />
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
