import { Badge } from "@mantine/core";
import type { RingkasanSkenario } from "../../../core/contract/skenario";
import type { BandingSkenario } from "../../../core/skenario/banding";
import { formatAngka } from "../../../core/text/number";
import { kalimatPengaruh, TEKS_SKENARIO } from "../../../core/text/skenario";
import { TEKS_UMUM } from "../../../core/text/umum";
import type { TableColumn } from "../../ui/grouped-table-types";
import { NameToCompare, type ComparedRows } from "../../ui/name-to-compare";
import { MenuSkenario } from "./menu-skenario";

const { kolom } = TEKS_SKENARIO;

/** Columns of the list of scenarios. */
export function kolomSkenario(asal: BandingSkenario["asal"], pilihan: ComparedRows): readonly TableColumn<RingkasanSkenario>[] {
  const pengaruhKata = (satu: RingkasanSkenario): string => (satu.pengaruh ? pengaruhDalamKata(asal, satu) : TEKS_SKENARIO.keadaan.dipakai);
  return [
    {
      key: "nama",
      title: kolom.nama,
      width: 230,
      words: ({ nama }) => `${nama}     `,
      isName: true,
      print: ({ nama, catatan }) => [nama, catatan].filter(Boolean).join(": "),
      cell: (satu, fokus) => (
        <NameToCompare
          row={satu}
          href={`/skenario/${satu.id}`}
          tickLabel={satu.pengaruh ? TEKS_SKENARIO.pilihUntukBanding(satu.nama) : null}
          compared={pilihan}
          focus={fokus}
        />
      ),
    },
    {
      key: "ubahan",
      title: kolom.ubahan,
      width: 80,
      align: "right",
      decimals: 0,
      print: ({ jumlahUbahan }) => jumlahUbahan,
      cell: ({ jumlahUbahan }) => formatAngka(jumlahUbahan),
    },
    { key: "pengaruh", title: kolom.pengaruh, width: 240, words: pengaruhKata, print: pengaruhKata, cell: pengaruhKata },
    { key: "profil", title: kolom.profil, width: 150, words: sebutanProfil, importance: 1, print: sebutanProfil, cell: sebutanProfil },
    {
      key: "keadaan",
      title: kolom.keadaan,
      width: 150,
      print: ({ keadaan }) => TEKS_SKENARIO.keadaan[keadaan],
      cell: (satu) => <Keadaan skenario={satu} />,
    },
    { key: "tindakan", title: TEKS_UMUM.tindakan, width: 84, align: "center", cell: (satu) => <MenuSkenario skenario={satu} /> },
  ];
}

const sebutanProfil = ({ profilId, pengaruh }: RingkasanSkenario): string =>
  profilId === null ? TEKS_SKENARIO.profilBerlaku : (pengaruh?.profil.nama ?? TEKS_UMUM.kosong);

function pengaruhDalamKata(asal: BandingSkenario["asal"], { pengaruh, profilId, jumlahUbahan }: RingkasanSkenario): string {
  return kalimatPengaruh({
    kebutuhanLama: asal.jumlah.kebutuhan,
    kebutuhanBaru: pengaruh?.jumlah.kebutuhan ?? asal.jumlah.kebutuhan,
    jabatanBerubah: pengaruh?.jabatanBerubah ?? 0,
    jumlahUbahan,
    profilLain: profilId !== null && profilId !== asal.profil.id,
  });
}

function Keadaan({ skenario }: { readonly skenario: RingkasanSkenario }) {
  if (skenario.jumlahBentrok > 0) return <Badge color="orange">{TEKS_SKENARIO.perluDiperiksa(formatAngka(skenario.jumlahBentrok))}</Badge>;
  return <Badge color={skenario.keadaan === "dipakai" ? "teal" : "gray"}>{TEKS_SKENARIO.keadaan[skenario.keadaan]}</Badge>;
}
