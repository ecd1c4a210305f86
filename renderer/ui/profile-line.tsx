import { Text } from "@mantine/core";
import type { ProfilAbk } from "../../core/abk/profil";
import { ketentuanWke } from "../../core/peraturan/ubahan-kantor";
import { TEKS_PEMBULATAN } from "../../core/text/abk";
import { TEKS_PROFIL } from "../../core/text/abk-halaman";
import { formatAngka } from "../../core/text/number";
import { kalimatKonversi, TEKS_KONVERSI } from "../../core/text/profil";
import { Sumber } from "./sumber";

/** The profile under which every figure nearby was computed: divisor, rounding, and the rule behind the divisor. */
export function ProfileLine(props: { readonly profil: ProfilAbk }) {
  const { profil } = props;
  const parts = [
    `${TEKS_PROFIL.profil}: ${profil.nama}`,
    TEKS_PROFIL.waktuEfektif(formatAngka(profil.waktuKerjaEfektifMenit)),
    ...(profil.konversi === "perPeriode" ? [TEKS_KONVERSI.perPeriode] : []),
    TEKS_PEMBULATAN[profil.pembulatan],
    ...(profil.minimumSatu ? [TEKS_PROFIL.minimumSatu] : []),
  ];
  return (
    <div>
      <Text span inherit title={`${profil.dasar}. ${kalimatKonversi(profil)}`}>
        {parts.join(" · ")}
      </Text>{" "}
      <Sumber id={ketentuanWke(profil)} hal={profil.nama} />
    </div>
  );
}
