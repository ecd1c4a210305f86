import type { IkhtisarPelindungan, InsidenTampil } from "../../../core/contract/pelindungan";
import { bacaTanggalTeks } from "../../../core/intake/tanggal";
import { formatSaatPendek, LABEL_PELINDUNGAN as L } from "../../../core/text/pelindungan";
import { useCommand } from "../../data/query";
import { bulatBidang, saatBidang, teksHari, teksSaat, type Bidang, type Isian } from "./bidang";
import { FormIsian } from "./form-isian";

/** Name of the draft of one incident; of a new one when null. */
export const idDrafInsiden = (id: string | null): string => `insiden-data/${id ?? "baru"}`;

const BIDANG: readonly Bidang[] = [
  { nama: "judul", jenis: "teks", wajib: true },
  { nama: "diketahui", jenis: "saat", wajib: true },
  { nama: "terjadi", jenis: "saat" },
  { nama: "data", jenis: "panjang" },
  { nama: "banyakOrang", jenis: "bulat" },
  { nama: "bagaimana", jenis: "panjang" },
  { nama: "penanganan", jenis: "panjang" },
  { nama: "ditutup", jenis: "hari" },
];

/** What is known of an incident, new or known. */
export function FormInsiden(props: {
  readonly asal: InsidenTampil | null;
  readonly ikhtisar: IkhtisarPelindungan;
  readonly onSelesai: () => void;
}) {
  const { asal, ikhtisar } = props;
  const simpan = useCommand("insidenData.simpan", { toldInPlace: true });
  const kirim = (isian: Isian): Promise<unknown> => {
    const ambil = (nama: string): string => isian[nama] ?? "";
    return simpan.mutateAsync({
      ...(asal === null ? {} : { id: asal.id, revision: asal.revision }),
      judul: ambil("judul"),
      diketahui: saatBidang(ambil("diketahui"), asal?.diketahui, ikhtisar.zona) ?? "",
      terjadi: saatBidang(ambil("terjadi"), asal?.terjadi, ikhtisar.zona),
      data: ambil("data"),
      banyakOrang: bulatBidang(ambil("banyakOrang")),
      bagaimana: ambil("bagaimana"),
      penanganan: ambil("penanganan"),
      ditutup: bacaTanggalTeks(ambil("ditutup")),
    });
  };
  return (
    <FormIsian
      draf={idDrafInsiden(asal?.id ?? null)}
      hal={L.tabel.insiden}
      baru={asal === null}
      bidang={BIDANG}
      awal={{
        judul: asal?.judul ?? "",
        diketahui: asal === null ? formatSaatPendek(ikhtisar.kini) : teksSaat(asal.diketahui),
        terjadi: teksSaat(asal?.terjadi),
        data: asal?.data ?? "",
        banyakOrang: asal?.banyakOrang?.toString() ?? "",
        bagaimana: asal?.bagaimana ?? "",
        penanganan: asal?.penanganan ?? "",
        ditutup: teksHari(asal?.ditutup),
      }}
      sibuk={simpan.isPending}
      simpan={kirim}
      onSelesai={props.onSelesai}
    />
  );
}
