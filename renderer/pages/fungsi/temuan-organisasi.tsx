import { Anchor, Text } from "@mantine/core";
import { useCallback } from "react";
import { Link } from "wouter";
import type { HasilOrganisasi, TemuanOrganisasiDinilai } from "../../../core/contract/organisasi";
import { JENIS_TEMUAN_ORGANISASI } from "../../../core/fungsi/temuan";
import { formatAngka } from "../../../core/text/number";
import { PENJELASAN_ORGANISASI, TEKS_JENIS_ORGANISASI, TEKS_ORGANISASI as T } from "../../../core/text/organisasi";
import type { TableColumn } from "../../ui/grouped-table-types";
import { DaftarTemuan } from "../../ui/pembenaran/daftar-temuan";
import { isiCariTemuan, tempatTemuan, type AcuanOrganisasi } from "./acuan";
import { BuktiTemuan, SumberTemuan } from "./bukti-temuan";
import { usePembenaranOrganisasi } from "./use-pembenaran";

const SEBUTAN = { nama: TEKS_JENIS_ORGANISASI, penjelasan: PENJELASAN_ORGANISASI };

/** The findings about functions, wewenang and classes. */
export function TemuanOrganisasi(props: { readonly hasil: HasilOrganisasi; readonly acuan: AcuanOrganisasi }) {
  const { hasil, acuan } = props;
  const suntingan = usePembenaranOrganisasi();
  const isiCari = useCallback((temuan: TemuanOrganisasiDinilai) => isiCariTemuan(temuan, acuan), [acuan]);
  return (
    <>
      <DaftarTemuan
        nama="organisasi"
        temuan={hasil.temuan}
        suntingan={suntingan}
        urutanJenis={JENIS_TEMUAN_ORGANISASI}
        sebutan={SEBUTAN}
        teks={T}
        belumAda={hasil.jabatan.length === 0 ? T.kosongTanpaJabatan : null}
        tempat={{ key: "tempat", title: T.kolom.tempat, width: 220, sebut: (temuan) => tempatTemuan(temuan, acuan) }}
        kolom={KOLOM}
        isiCari={isiCari}
        naskah={null}
        petunjuk={null}
        dasar={(temuan) => ({ sumber: <SumberTemuan jenis={temuan.jenis} />, bukti: <BuktiTemuan temuan={temuan} acuan={acuan} /> })}
      />
      <Kaki hasil={hasil} acuan={acuan} />
    </>
  );
}

const KOLOM: readonly TableColumn<TemuanOrganisasiDinilai>[] = [
  {
    key: "bukti",
    title: T.kolom.bukti,
    width: 320,
    words: ({ kalimat }) => kalimat,
    print: ({ kalimat }) => kalimat,
    cell: (temuan) => (
      <span data-figures title={temuan.kalimat}>
        {temuan.kalimat}
      </span>
    ),
  },
];

/** What was not examined and why, and where the same task in two jabatan is asked about. */
function Kaki(props: { readonly hasil: HasilOrganisasi; readonly acuan: AcuanOrganisasi }) {
  const tanpa = props.hasil.unit.filter(({ id }) => !props.acuan.fungsi.has(id)).length;
  return (
    <Text size="xs" c="dimmed" mt={8} component="div">
      {tanpa === 0 ? null : (
        <>
          {T.tanpaFungsi(formatAngka(tanpa))}{" "}
          <Anchor component={Link} href="/fungsi/unit" inherit underline="always">
            {T.isiFungsi}
          </Anchor>
          {". "}
        </>
      )}
      {T.tumpangTindihTugas}{" "}
      <Anchor component={Link} href="/norma" inherit underline="always">
        {T.bukaNorma}
      </Anchor>
      {"."}
    </Text>
  );
}
