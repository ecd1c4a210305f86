import { useCallback, useMemo } from "react";
import { Link } from "wouter";
import type { HasilNorma, TemuanDinilai } from "../../../core/contract/norma";
import { JENIS_TEMUAN } from "../../../core/norma/temuan";
import { formatAngka } from "../../../core/text/number";
import { PENJELASAN_TEMUAN, TEKS_JENIS_TEMUAN, TEKS_PERIKSA_NORMA } from "../../../core/text/periksa-norma";
import type { TableColumn } from "../../ui/grouped-table-types";
import { DaftarTemuan } from "../../ui/pembenaran/daftar-temuan";
import { jabatanTemuan, tugasTemuan, type Acuan } from "./acuan";
import { SumberTemuan, TabelTugas } from "./bukti-temuan";
import classes from "./norma.module.css";
import { alamatTugas, ringkasJabatan } from "./sebutan";
import { usePembenaran } from "./use-pembenaran";

/** The verifier's document: open findings, then justified ones with their notes. */
const NASKAH_NORMA = { judul: TEKS_PERIKSA_NORMA.cetakan.judul, naskah: { jenis: "norma" }, kertas: "a4" } as const;
const SEBUTAN = { nama: TEKS_JENIS_TEMUAN, penjelasan: PENJELASAN_TEMUAN };

/** The findings about norms and volumes. */
export function TemuanNorma(props: { readonly hasil: HasilNorma; readonly acuan: Acuan }) {
  const { hasil, acuan } = props;
  const suntingan = usePembenaran();
  const kolom = useMemo(() => kolomTemuan(acuan), [acuan]);
  const isiCari = useCallback(
    (temuan: TemuanDinilai) => [
      ...jabatanTemuan(temuan, acuan).flatMap(({ nama, unit }) => [nama, unit]),
      ...tugasTemuan(temuan, acuan).map(({ uraian }) => uraian),
    ],
    [acuan],
  );
  return (
    <DaftarTemuan
      nama="norma"
      temuan={hasil.temuan}
      suntingan={suntingan}
      urutanJenis={JENIS_TEMUAN}
      sebutan={SEBUTAN}
      teks={TEKS_PERIKSA_NORMA}
      belumAda={hasil.jumlahTugas === 0 ? TEKS_PERIKSA_NORMA.tanpaTugas : null}
      tempat={{
        key: "jabatan",
        title: TEKS_PERIKSA_NORMA.kolom.jabatan,
        width: 180,
        sebut: (temuan) => ringkasJabatan(jabatanTemuan(temuan, acuan)),
      }}
      kolom={kolom}
      isiCari={isiCari}
      naskah={NASKAH_NORMA}
      petunjuk={TEKS_PERIKSA_NORMA.petunjuk}
      dasar={(temuan) => ({ sumber: <SumberTemuan jenis={temuan.jenis} />, bukti: <TabelTugas temuan={temuan} acuan={acuan} /> })}
    />
  );
}

function kolomTemuan(acuan: Acuan): TableColumn<TemuanDinilai>[] {
  const { kolom } = TEKS_PERIKSA_NORMA;
  return [
    {
      key: "tugas",
      title: kolom.tugas,
      width: 190,
      words: (temuan) => tugasTemuan(temuan, acuan)[0]?.uraian ?? "",
      print: (temuan) => [...new Set(tugasTemuan(temuan, acuan).map(({ uraian }) => uraian))].join("; "),
      cell: (temuan) => <SelTugas temuan={temuan} acuan={acuan} />,
    },
    {
      key: "angka",
      title: kolom.angka,
      width: 220,
      words: ({ kalimat }) => kalimat,
      print: ({ kalimat }) => kalimat,
      cell: (temuan) => <span data-figures>{temuan.kalimat}</span>,
    },
  ];
}

function SelTugas(props: { readonly temuan: TemuanDinilai; readonly acuan: Acuan }) {
  const tugas = tugasTemuan(props.temuan, props.acuan);
  const [pertama] = tugas;
  const jabatanId = props.temuan.jabatanId[0] ?? "";
  const sebutan = pertama?.uraian ?? TEKS_PERIKSA_NORMA.bukaJabatan("");
  const label = pertama
    ? TEKS_PERIKSA_NORMA.bukaTugas(pertama.uraian)
    : TEKS_PERIKSA_NORMA.bukaJabatan(props.acuan.jabatan.get(jabatanId)?.nama ?? "");
  return (
    <Link href={pertama ? alamatTugas(pertama) : `/abk/${jabatanId}`} className={classes["tautan"]} title={label}>
      {tugas.length > 1 ? TEKS_PERIKSA_NORMA.banyakTugas(sebutan, formatAngka(tugas.length)) : pertama ? sebutan : label}
    </Link>
  );
}
