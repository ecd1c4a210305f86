import { Text } from "@mantine/core";
import type { ReactNode } from "react";
import type { BarisDari } from "../../../core/baris/semua";
import type { IkhtisarPelindungan, RetensiTampil } from "../../../core/contract/pelindungan";
import { geserHari } from "../../../core/disiplin/hari-kerja";
import { bacaTanggalTeks } from "../../../core/intake/tanggal";
import { CARA_PEMUSNAHAN, GOLONGAN_RETENSI } from "../../../core/pelindungan/jenis";
import { bagianSaat } from "../../../core/pelindungan/saat";
import { formatTanggalPendek } from "../../../core/text/date";
import { LABEL_PELINDUNGAN as L, TEKS_CARA_PEMUSNAHAN, TEKS_GOLONGAN } from "../../../core/text/pelindungan";
import { TEKS_PELINDUNGAN } from "../../../core/text/pelindungan-halaman";
import { useCommand } from "../../data/query";
import { bulatBidang, kodeBidang, pilihanDari, teksHari, type Bidang, type Isian } from "./bidang";
import { FormIsian } from "./form-isian";

/** Name of the draft of one record of destruction; of a new one when null. */
export const idDrafPemusnahan = (id: string | null): string => `pemusnahan-data/${id ?? "baru"}`;

const BIDANG: readonly Bidang[] = [
  { nama: "golongan", jenis: "pilihan", wajib: true, pilihan: pilihanDari(GOLONGAN_RETENSI, TEKS_GOLONGAN) },
  { nama: "uraian", jenis: "panjang", wajib: true, petunjuk: TEKS_PELINDUNGAN.retensi.bantuanUraian },
  { nama: "banyakBerkas", jenis: "bulat", wajib: true },
  { nama: "hingga", jenis: "hari", wajib: true },
  { nama: "dasarJra", jenis: "teks" },
  { nama: "tanggal", jenis: "hari", wajib: true },
  { nama: "cara", jenis: "pilihan", wajib: true, pilihan: pilihanDari(CARA_PEMUSNAHAN, TEKS_CARA_PEMUSNAHAN) },
  { nama: "pelaksana", jenis: "teks" },
  { nama: "penyetuju", jenis: "teks" },
  { nama: "nomorBa", jenis: "teks" },
];

/** Says that part of what is destroyed has not passed its time. */
function belumHabis(isian: Isian, retensi: readonly RetensiTampil[]): ReactNode {
  const batas = retensi.find(({ golongan }) => golongan === isian["golongan"])?.batas;
  const hingga = bacaTanggalTeks(isian["hingga"] ?? "");
  if (batas === undefined || hingga === null || hingga < batas) return null;
  return (
    <Text size="sm" c="orange.9" role="status">
      {TEKS_PELINDUNGAN.retensi.belumHabis(formatTanggalPendek(batas))}
    </Text>
  );
}

/** One record of destruction; a new one begins with the first kind that has passed its time. */
export function FormPemusnahan(props: {
  readonly asal: BarisDari<"pemusnahanData"> | null;
  readonly retensi: readonly RetensiTampil[];
  readonly ikhtisar: IkhtisarPelindungan;
  readonly onSelesai: () => void;
}) {
  const { asal, retensi, ikhtisar } = props;
  const simpan = useCommand("pemusnahanData.simpan", { toldInPlace: true });
  const usul = retensi.find(({ lewat, tercatat }) => lewat > tercatat) ?? retensi[0];
  const kirim = (isian: Isian): Promise<unknown> => {
    const ambil = (nama: string): string => isian[nama] ?? "";
    return simpan.mutateAsync({
      ...(asal === null ? {} : { id: asal.id, revision: asal.revision }),
      golongan: kodeBidang(ambil("golongan"), GOLONGAN_RETENSI) ?? GOLONGAN_RETENSI[0],
      uraian: ambil("uraian"),
      banyak: bulatBidang(ambil("banyakBerkas")) ?? 0,
      hingga: bacaTanggalTeks(ambil("hingga")) ?? "",
      dasar: ambil("dasarJra"),
      tanggal: bacaTanggalTeks(ambil("tanggal")) ?? "",
      cara: kodeBidang(ambil("cara"), CARA_PEMUSNAHAN) ?? "lain",
      pelaksana: ambil("pelaksana"),
      penyetuju: ambil("penyetuju"),
      nomor: ambil("nomorBa"),
    });
  };
  return (
    <FormIsian
      draf={idDrafPemusnahan(asal?.id ?? null)}
      hal={L.tabel.pemusnahan}
      baru={asal === null}
      bidang={BIDANG}
      awal={{
        golongan: asal?.golongan ?? usul?.golongan ?? "",
        uraian: asal?.uraian ?? "",
        banyakBerkas: asal?.banyak.toString() ?? "",
        hingga: teksHari(asal?.hingga ?? (usul === undefined ? null : geserHari(usul.batas, -1))),
        dasarJra: asal?.dasar ?? "",
        tanggal: teksHari(asal?.tanggal ?? bagianSaat(ikhtisar.kini).hari),
        cara: asal?.cara ?? "dicacah",
        pelaksana: asal?.pelaksana ?? "",
        penyetuju: asal?.penyetuju ?? "",
        nomorBa: asal?.nomor ?? "",
      }}
      keterangan={(isian) => belumHabis(isian, retensi)}
      sibuk={simpan.isPending}
      simpan={kirim}
      onSelesai={props.onSelesai}
    />
  );
}
