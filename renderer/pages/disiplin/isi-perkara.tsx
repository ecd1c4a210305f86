import { Table, Text } from "@mantine/core";
import type { KasusLengkap } from "../../../core/contract/disiplin";
import { BENTUK_NETRALITAS } from "../../../core/disiplin/usulan";
import { formatTanggal } from "../../../core/text/date";
import { LABEL_KASUS as L, TEKS_DAMPAK, TEKS_PERANGKAT } from "../../../core/text/kasus";
import { kalimatPutusan, kataTingkat, namaPutusan, TEKS_KASUS as T } from "../../../core/text/kasus-halaman";
import { formatAngka } from "../../../core/text/number";
import { TEKS_PEGAWAI } from "../../../core/text/pegawai";
import { Sumber } from "../../ui/sumber";

/** What a case is about, what is proposed, and who may decide. */
export function IsiPerkara(props: { readonly isi: KasusLengkap }) {
  const { isi } = props;
  const { kasus } = isi.berkas;
  const bentuk = BENTUK_NETRALITAS[kasus.bentuk];
  const baris: readonly (readonly [label: string, nilai: string])[] = [
    [TEKS_PEGAWAI.kolom.nip, isi.terperiksa.nip ?? TEKS_PEGAWAI.belumBernip],
    [TEKS_PEGAWAI.kolom.golongan, isi.terperiksa.golongan ?? ""],
    [TEKS_PEGAWAI.kolom.unit, isi.terperiksa.unit],
    [L.tanggalPelanggaran, kasus.tanggalPelanggaran === null ? T.tanpaTanggal : formatTanggal(kasus.tanggalPelanggaran)],
    [L.tanggalDiketahui, kasus.tanggalDiketahui === null ? T.tanpaTanggal : formatTanggal(kasus.tanggalDiketahui)],
    [L.uraian, kasus.uraian],
    [L.pasal, kasus.pasal],
    [L.bentuk, bentuk?.arti ?? ""],
    [L.hariTanpaKeterangan, kasus.hariTanpaKeterangan === null ? "" : formatAngka(kasus.hariTanpaKeterangan)],
    [L.dampak, kasus.dampak === null ? "" : TEKS_DAMPAK[kasus.dampak]],
    [T.jenisPutusan, isi.perangkat === null ? "" : TEKS_PERANGKAT[isi.perangkat]],
    [L.usulan, kasus.usulan === null ? T.usulanKosong : namaPutusan(kasus.usulan, isi.perangkat)],
    [L.alasanUsulan, kasus.alasanUsulan],
    [L.kode, isi.hukuman === null ? "" : kalimatPutusan(isi.hukuman)],
  ];
  return (
    <>
      <Table withRowBorders={false} maw={880} verticalSpacing={3} aria-label={T.perkara}>
        <Table.Tbody>
          {baris
            .filter(([, nilai]) => nilai !== "")
            .map(([label, nilai]) => (
              <Table.Tr key={label}>
                <Table.Th scope="row" w={210} style={{ verticalAlign: "top", fontWeight: 500 }}>
                  {label}
                </Table.Th>
                <Table.Td style={{ whiteSpace: "pre-wrap" }}>{nilai}</Table.Td>
              </Table.Tr>
            ))}
        </Table.Tbody>
      </Table>
      <Text size="sm" mt={6}>
        {T.dugaan}: {kataTingkat(isi.dugaan?.tingkat ?? null)} {isi.dugaan ? <Sumber id={isi.dugaan.dasar} hal={T.dugaan} /> : null}
      </Text>
      <Text size="sm">
        {isi.berwenang === null ? T.berwenangTidakDiketahui : T.berwenang(isi.berwenang)}{" "}
        <Sumber id="hukdis-wewenang-kpu" hal={T.wewenang} />
      </Text>
    </>
  );
}
