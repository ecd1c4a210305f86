import { Button, Drawer, Group, Stack, Text } from "@mantine/core";
import { IconId, IconLock, IconTrash } from "@tabler/icons-react";
import { Link } from "wouter";
import type { IkhtisarPelindungan, PermintaanTampil } from "../../../core/contract/pelindungan";
import { namaLengkap } from "../../../core/pegawai/pegawai";
import { HASIL_PERMINTAAN, JENIS_PERMINTAAN, LEWAT_PERMINTAAN } from "../../../core/pelindungan/jenis";
import { bagianSaat } from "../../../core/pelindungan/saat";
import { formatTanggal } from "../../../core/text/date";
import {
  formatSaatPendek,
  kalimatSaat,
  LABEL_PELINDUNGAN as L,
  TEKS_HASIL_PERMINTAAN,
  TEKS_JENIS_PERMINTAAN,
  TEKS_LEWAT,
} from "../../../core/text/pelindungan";
import { TEKS_PELINDUNGAN } from "../../../core/text/pelindungan-halaman";
import { useCommand, useShell } from "../../data/query";
import { UnduhOrang } from "../../surat/unduh-orang";
import { useUndoNotice } from "../../ui/undo-notice";
import { Waiting } from "../../ui/waiting";
import { TombolTulis } from "../../ui/tombol-tulis";
import { kodeBidang, pilihanDari, saatBidang, teksSaat, type Bidang, type Isian } from "./bidang";
import { FormIsian } from "./form-isian";
import { BarisJam } from "./tanda-jam";
import { TombolNaskah } from "./tombol-naskah";

const T = TEKS_PELINDUNGAN.permintaan;

/** Name of the draft of one request; of a new one when null. */
export const idDrafPermintaan = (id: string | null): string => `permintaan-data/${id ?? "baru"}`;

const DI_FORMULIR = { toldInPlace: true } as const;

/** One request: what is asked, its clock, its answer, and what the answer is made with. */
export function LaciPermintaan(props: {
  readonly asal: PermintaanTampil | null;
  readonly ikhtisar: IkhtisarPelindungan;
  readonly onTutup: () => void;
}) {
  const { asal, ikhtisar, onTutup } = props;
  const orang = useShell("pegawai.list", {}).data;
  return (
    <Drawer opened onClose={onTutup} position="right" size={640} title={asal === null ? T.baru : T.ubah} closeOnClickOutside={false}>
      {asal === null ? null : <Atas asal={asal} hari={bagianSaat(ikhtisar.kini).hari} onTutup={onTutup} />}
      {orang === undefined ? <Waiting /> : <Form asal={asal} ikhtisar={ikhtisar} orang={orang} onTutup={onTutup} />}
    </Drawer>
  );
}

/** Where the request stands and what can be handed over. */
function Atas({ asal, hari, onTutup }: { readonly asal: PermintaanTampil; readonly hari: string; readonly onTutup: () => void }) {
  const hapus = useCommand("pelindungan.hapus");
  const beriTahu = useUndoNotice();
  const { id, revision, pegawaiId, nama, jenis, jam, dibatasiSejak } = asal;
  const buang = (): void =>
    hapus.mutate(
      { tabel: "permintaanData", id, revision },
      {
        onSuccess: () => {
          onTutup();
          beriTahu(TEKS_PELINDUNGAN.dihapus(L.tabel.permintaan, nama));
        },
      },
    );
  return (
    <Stack gap={8} mb="md">
      <BarisJam jam={jam} hal={TEKS_JENIS_PERMINTAAN[jenis]} />
      <Text size="sm" c="dimmed">
        {T.bantuan[jenis]}
      </Text>
      {jenis === "pembatasan" && pegawaiId !== null ? (
        <Text size="sm" fw={600}>
          {dibatasiSejak === null ? T.belumDibatasi : T.sudahDibatasi(formatTanggal(dibatasiSejak))}
        </Text>
      ) : null}
      <Group gap={8}>
        <TombolNaskah label={T.surat} pilihan={{ judul: T.surat, naskah: { jenis: "jawabanPdp", permintaanId: id }, kertas: "f4" }} />
        {pegawaiId === null ? null : (
          <>
            {jenis === "pembatasan" && dibatasiSejak === null ? <Batasi pegawaiId={pegawaiId} asal={asal} hari={hari} /> : null}
            <UnduhOrang id={pegawaiId} />
            <Button component={Link} href={`/pegawai/${pegawaiId}/berkas`} variant="default" leftSection={<IconId size={15} aria-hidden />}>
              {T.bukaBerkas}
            </Button>
          </>
        )}
        <TombolTulis
          ml="auto"
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={15} aria-hidden />}
          loading={hapus.isPending}
          onClick={buang}
        >
          {TEKS_PELINDUNGAN.hapus}
        </TombolTulis>
      </Group>
    </Stack>
  );
}

/** Restricts a person's data from today on, as she asked. [pembatasan-data-pribadi] */
function Batasi({ pegawaiId, asal, hari }: { readonly pegawaiId: string; readonly asal: PermintaanTampil; readonly hari: string }) {
  const batasi = useCommand("pembatasanData.save");
  const beriTahu = useUndoNotice();
  return (
    <TombolTulis
      variant="default"
      leftSection={<IconLock size={15} aria-hidden />}
      loading={batasi.isPending}
      onClick={() =>
        batasi.mutate(
          { pegawaiId, sejak: hari, sampai: null, alasan: T.alasanBatas(kalimatSaat(asal.diterima)), nomor: asal.nomor },
          { onSuccess: () => beriTahu(T.dibatasi(asal.nama)) },
        )
      }
    >
      {T.batasi}
    </TombolTulis>
  );
}

interface Orang {
  readonly id: string;
  readonly nama: string;
  readonly nip: string | null;
  readonly gelarDepan: string;
  readonly gelarBelakang: string;
}

function Form(props: {
  readonly asal: PermintaanTampil | null;
  readonly ikhtisar: IkhtisarPelindungan;
  readonly orang: readonly Orang[];
  readonly onTutup: () => void;
}) {
  const { asal, ikhtisar, orang } = props;
  const { zona, kini } = ikhtisar;
  const simpan = useCommand("permintaanData.simpan", DI_FORMULIR);
  const awal: Isian = {
    pegawai: asal?.pegawaiId ?? "",
    nama: asal?.nama ?? "",
    jenis: asal?.jenis ?? "akses",
    diterima: asal === null ? formatSaatPendek(kini) : teksSaat(asal.diterima),
    lewat: asal?.lewat ?? "surat",
    isi: asal?.isi ?? "",
    dijawab: teksSaat(asal?.dijawab),
    caraJawab: asal?.caraJawab ?? "",
    hasil: asal?.hasil ?? "",
    keterangan: asal?.keterangan ?? "",
    nomor: asal?.nomor ?? "",
  };
  const kirim = (isian: Isian): Promise<unknown> => {
    const ambil = (nama: string): string => isian[nama] ?? "";
    const dipilih = orang.find(({ id }) => id === ambil("pegawai"));
    return simpan.mutateAsync({
      ...(asal === null ? {} : { id: asal.id, revision: asal.revision }),
      // Somebody who is gone since stays named.
      pegawaiId: ambil("pegawai") === "" ? null : ambil("pegawai"),
      nama: dipilih === undefined ? ambil("nama") : namaLengkap(dipilih),
      jenis: kodeBidang(ambil("jenis"), JENIS_PERMINTAAN) ?? "akses",
      diterima: saatBidang(ambil("diterima"), asal?.diterima, zona) ?? "",
      lewat: kodeBidang(ambil("lewat"), LEWAT_PERMINTAAN) ?? "lain",
      isi: ambil("isi"),
      dijawab: saatBidang(ambil("dijawab"), asal?.dijawab, zona),
      caraJawab: kodeBidang(ambil("caraJawab"), LEWAT_PERMINTAAN),
      hasil: kodeBidang(ambil("hasil"), HASIL_PERMINTAAN),
      keterangan: ambil("keterangan"),
      nomor: ambil("nomor"),
    });
  };
  return (
    <FormIsian
      draf={idDrafPermintaan(asal?.id ?? null)}
      hal={L.tabel.permintaan}
      baru={asal === null}
      bidang={bidangPermintaan(orang)}
      awal={awal}
      periksa={periksaPermintaan}
      sibuk={simpan.isPending}
      simpan={kirim}
      onSelesai={props.onTutup}
    />
  );
}

function bidangPermintaan(orang: readonly Orang[]): readonly Bidang[] {
  return [
    {
      nama: "pegawai",
      jenis: "cari",
      petunjuk: T.pilihPegawai,
      pilihan: orang.map((satu) => ({
        value: satu.id,
        label: satu.nip === null ? namaLengkap(satu) : `${namaLengkap(satu)} (${satu.nip})`,
      })),
    },
    { nama: "nama", jenis: "teks", petunjuk: T.bantuanNama },
    { nama: "jenis", jenis: "pilihan", wajib: true, pilihan: pilihanDari(JENIS_PERMINTAAN, TEKS_JENIS_PERMINTAAN) },
    { nama: "diterima", jenis: "saat", wajib: true },
    { nama: "lewat", jenis: "pilihan", wajib: true, pilihan: pilihanDari(LEWAT_PERMINTAAN, TEKS_LEWAT) },
    { nama: "isi", jenis: "panjang" },
    { nama: "dijawab", jenis: "saat" },
    { nama: "caraJawab", jenis: "pilihan", pilihan: pilihanDari(LEWAT_PERMINTAAN, TEKS_LEWAT) },
    { nama: "hasil", jenis: "pilihan", pilihan: pilihanDari(HASIL_PERMINTAAN, TEKS_HASIL_PERMINTAAN) },
    { nama: "keterangan", jenis: "panjang" },
    { nama: "nomor", jenis: "teks" },
  ];
}

function periksaPermintaan(isian: Isian): Isian {
  const kosong = (nama: string): boolean => (isian[nama] ?? "").trim() === "";
  return {
    ...(kosong("pegawai") && kosong("nama") ? { nama: TEKS_PELINDUNGAN.galat.pemohon } : {}),
    ...(kosong("dijawab") === kosong("hasil") ? {} : { [kosong("hasil") ? "hasil" : "dijawab"]: TEKS_PELINDUNGAN.galat.hasilTanpaJawab }),
  };
}
