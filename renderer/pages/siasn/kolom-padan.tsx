import { Button } from "@mantine/core";
import type { PertanyaanPadan } from "../../../core/contract/siasn";
import type { PadananSiasn } from "../../../core/siasn/pemadan";
import { TEKS_DAFTAR_SIASN } from "../../../core/text/siasn";
import { TEKS_SIASN } from "../../../core/text/siasn-halaman";
import type { RowFocus, TableColumn } from "../../ui/grouped-table-types";
import classes from "./siasn.module.css";

/** Suggestions shown in a row; any other value is looked for in its list. */
const DITAWARKAN = 3;

interface Tindakan {
  readonly pakai: (pertanyaan: PertanyaanPadan, nilai: string) => void;
  readonly cari: (pertanyaan: PertanyaanPadan) => void;
}

/** Columns of the texts that are no value yet. */
export function kolomPertanyaan({ pakai, cari }: Tindakan): TableColumn<PertanyaanPadan>[] {
  const { kolomPertanyaan: judul } = TEKS_SIASN;
  return [
    {
      key: "teks",
      title: judul.teks,
      width: 220,
      isName: true,
      words: ({ teks }) => teks,
      print: ({ teks }) => teks,
      cell: ({ teks, jabatanId }) => <span title={TEKS_SIASN.dipakaiJabatan(jabatanId.length)}>{teks}</span>,
    },
    {
      key: "daftar",
      title: judul.daftar,
      width: 140,
      importance: 1,
      print: ({ daftar }) => TEKS_DAFTAR_SIASN[daftar],
      cell: ({ daftar }) => TEKS_DAFTAR_SIASN[daftar],
    },
    {
      key: "saran",
      title: judul.saran,
      width: 460,
      print: ({ saran }) => saran.map(({ nilai }) => nilai).join("; "),
      cell: (pertanyaan, focus) => (
        <div className={classes["saran"]}>
          {pertanyaan.saran.slice(0, DITAWARKAN).map(({ nilai }, nomor) => (
            <Button
              key={nilai}
              size="compact-xs"
              variant={nomor === 0 && pertanyaan.jelas ? "light" : "default"}
              aria-label={TEKS_SIASN.pakaiNilai(nilai, pertanyaan.teks)}
              onClick={() => pakai(pertanyaan, nilai)}
            >
              {nilai}
            </Button>
          ))}
          <TombolCari pertanyaan={pertanyaan} cari={cari} focus={focus} />
        </div>
      ),
    },
  ];
}

function TombolCari(props: Pick<Tindakan, "cari"> & { readonly pertanyaan: PertanyaanPadan; readonly focus: RowFocus }) {
  const { pertanyaan, cari, focus } = props;
  const kata = pertanyaan.saran.length === 0 ? TEKS_SIASN.cariSendiri : TEKS_SIASN.cariLain;
  return (
    <Button
      {...focus}
      size="compact-xs"
      variant="subtle"
      aria-label={TEKS_SIASN.cariUntuk(kata, pertanyaan.teks)}
      onClick={() => cari(pertanyaan)}
    >
      {kata}
    </Button>
  );
}

/** Columns of what the office chose. */
export function kolomPadanan(buang: (padanan: PadananSiasn) => void): TableColumn<PadananSiasn>[] {
  const { kolomPilihan: judul } = TEKS_SIASN;
  return [
    { key: "teks", title: judul.teks, width: 220, isName: true, words: ({ teks }) => teks, cell: ({ teks }) => teks },
    { key: "daftar", title: judul.daftar, width: 140, importance: 1, cell: ({ daftar }) => TEKS_DAFTAR_SIASN[daftar] },
    { key: "nilai", title: judul.nilai, width: 260, words: ({ nilai }) => nilai, cell: ({ nilai }) => nilai },
    {
      key: "buang",
      title: judul.buang,
      width: 110,
      cell: (padanan, focus) => (
        <Button
          {...focus}
          size="compact-xs"
          variant="subtle"
          aria-label={TEKS_SIASN.buangPadanan(padanan.teks)}
          onClick={() => buang(padanan)}
        >
          {TEKS_SIASN.buang}
        </Button>
      ),
    },
  ];
}
