import { Button, Group, MultiSelect, NumberInput, SegmentedControl, Text } from "@mantine/core";
import { useState } from "react";
import type { HasilTermurah, KompetensiKantor, PelatihanKatalog } from "../../../core/contract/kompetensi";
import type { Termurah } from "../../../core/kompetensi/soal-termurah";
import { daftarDari } from "../../../core/naskah/daftar";
import { kalimatTakMungkin, TEKS_HALAMAN_KOMPETENSI as T, TEKS_PENILAIAN, TEKS_RENCANA as R } from "../../../core/text/kompetensi-halaman";
import { formatAngka } from "../../../core/text/number";
import { useJob } from "../../data/job";
import { useDaftarHalaman } from "../../data/naskah";
import { tell } from "../../data/notice";
import { showError, useCommand } from "../../data/query";
import { KepalaKolom } from "../../ui/kepala-kolom";
import { JobProgress } from "../../ui/job-progress";
import type { AcuanKompetensi } from "./acuan";
import { useCatatanUsul } from "./catatan-usul";
import classes from "./kompetensi.module.css";

type Ukuran = "biaya" | "jp";

interface Props {
  readonly kantor: KompetensiKantor;
  readonly acuan: AcuanKompetensi;
  readonly katalog: readonly PelatihanKatalog[];
  readonly tahun: number;
}

/** Which trainings make chosen posts fillable for least money or hours, and why. */
export function CariTermurah(props: Props) {
  const { kantor } = props;
  const { running, run } = useJob();
  const [jabatanId, setJabatanId] = useState<string[]>([]);
  const [ukuran, setUkuran] = useState<Ukuran>("biaya");
  const [jpTertinggi, setJpTertinggi] = useState<number | null>(null);
  const [hasil, setHasil] = useState<{ readonly ukuran: Ukuran; readonly isi: HasilTermurah } | null>(null);
  const cari = (): void => {
    run("kompetensi.termurah", { jabatanId, ukuran, jpTertinggi, per: kantor.per }).then((isi) => setHasil({ ukuran, isi }), showError);
  };
  return (
    <div className={classes["tulis"]}>
      <Group align="flex-end" gap="xs">
        <MultiSelect
          flex={1}
          miw={320}
          searchable
          label={R.pilihJabatan}
          data={kantor.jabatan.map(({ id, nama, unit }) => ({ value: id, label: `${nama} · ${unit}` }))}
          value={jabatanId}
          onChange={setJabatanId}
        />
        <SegmentedControl<Ukuran>
          aria-label={R.ukuran}
          data={[
            { value: "biaya", label: R.ukuranBiaya },
            { value: "jp", label: R.ukuranJp },
          ]}
          value={ukuran}
          onChange={setUkuran}
        />
        <NumberInput
          w={210}
          min={1}
          label={R.jpTertinggi}
          value={jpTertinggi ?? ""}
          onChange={(nilai) => setJpTertinggi(typeof nilai === "number" && nilai > 0 ? nilai : null)}
        />
        <Button disabled={jabatanId.length === 0} loading={running !== null} onClick={cari}>
          {R.hitung}
        </Button>
      </Group>
      <JobProgress running={running} />
      {hasil === null ? (
        <Text size="sm" c="dimmed">
          {R.belumPilih}
        </Text>
      ) : (
        <Hasil {...props} {...hasil} />
      )}
    </div>
  );
}

function Hasil(props: Props & { readonly ukuran: Ukuran; readonly isi: HasilTermurah }) {
  const { acuan, isi } = props;
  const nama = (id: string): string => isi.nama[id] ?? acuan.kompetensi.get(id)?.nama ?? "";
  const { jawaban } = isi;
  if (jawaban.keadaan === "tidakMungkin")
    return (
      <div role="status">
        {jawaban.sebab.map((sebab) => (
          <Text key={JSON.stringify(sebab)}>{kalimatTakMungkin(sebab, nama)}</Text>
        ))}
      </div>
    );
  return <Jawaban {...props} jawaban={jawaban} nama={nama} />;
}

function Jawaban(
  props: Props & {
    readonly ukuran: Ukuran;
    readonly isi: HasilTermurah;
    readonly jawaban: Termurah;
    readonly nama: (id: string) => string;
  },
) {
  const { katalog, isi, jawaban, nama, ukuran, tahun } = props;
  const rencanakan = useCommand("kompetensi.rencanakan");
  const catatan = useCatatanUsul();
  const pelatihan = new Map(katalog.map((satu) => [satu.id, satu]));
  const angka = (jumlah: number): string => (ukuran === "biaya" ? R.rupiah(formatAngka(jumlah)) : R.jpAngka(formatAngka(jumlah)));
  const baris = jawaban.pilihan.flatMap(({ jabatanId, pegawaiId, ikut }) =>
    ikut.length === 0
      ? [{ jabatanId, pegawaiId, pelatihanId: "", menutup: [] }]
      : ikut.map((satu) => ({ jabatanId, pegawaiId, pelatihanId: satu.pelatihanId, menutup: satu.menutup })),
  );
  type Baris = (typeof baris)[number];
  const menutup = ({ menutup: langkah }: Baris): string =>
    langkah.map(({ kunci, level }) => R.keLevel(nama(kunci), formatAngka(level), formatAngka(level + 1))).join("; ");
  const namaPelatihan = ({ pelatihanId }: Baris): string => pelatihan.get(pelatihanId)?.nama ?? R.tanpaPelatihan;
  useDaftarHalaman(
    daftarDari<Baris>({
      judul: R.termurah,
      keterangan: [ringkas(), ...catatan],
      kolom: [
        { kepala: T.jabatan, nilai: (satu) => nama(satu.jabatanId) },
        { kepala: T.pegawai, nilai: (satu) => nama(satu.pegawaiId) },
        { kepala: R.pelatihan, nilai: namaPelatihan },
        { kepala: R.menutup, nilai: menutup },
        { kepala: R.jp, desimal: 0, nilai: ({ pelatihanId }) => pelatihan.get(pelatihanId)?.jp ?? 0 },
        { kepala: R.biaya, desimal: 0, nilai: ({ pelatihanId }) => pelatihan.get(pelatihanId)?.biaya ?? 0 },
        { kepala: R.biayaKelas, desimal: 0, nilai: ({ pelatihanId }) => pelatihan.get(pelatihanId)?.biayaKelas ?? 0 },
      ],
      baris,
    }),
  );
  function ringkas(): string {
    return jawaban.keadaan === "optimal"
      ? R.hasil(angka(jawaban.jumlah), formatAngka(jawaban.simpul))
      : R.hasilBelum(angka(jawaban.jumlah), angka(jawaban.palingSedikit));
  }
  const masukkan = (): void => {
    const rencana = jawaban.pilihan.flatMap(({ pegawaiId, ikut }) =>
      ikut.flatMap(({ pelatihanId, menutup: langkah }) =>
        [...new Set(langkah.map(({ kunci }) => kunci))].map((kunci, nomor) => ({
          pegawaiId,
          kunci,
          keLevel: 1 + Math.max(...langkah.filter((satu) => satu.kunci === kunci).map(({ level }) => level)),
          pelatihanId,
          kegiatan: pelatihan.get(pelatihanId)?.nama ?? "",
          // One training counts its hours once, whatever it closes.
          jp: nomor === 0 ? (pelatihan.get(pelatihanId)?.jp ?? 0) : 0,
        })),
      ),
    );
    if (rencana.length === 0) return;
    rencanakan.mutate(
      { tahun, baris: rencana },
      { onSuccess: () => tell({ tone: "done", sentence: TEKS_PENILAIAN.direncanakan(formatAngka(rencana.length)) }) },
    );
  };
  return (
    <>
      <Group gap="md">
        <Text fw={600} role="status">
          {ringkas()}
        </Text>
        <Button size="xs" variant="default" loading={rencanakan.isPending} onClick={masukkan}>
          {R.masukkan}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {catatan.join(" ")}
      </Text>
      {isi.dilihat.map(({ jabatanId, calon, dari }) =>
        calon === dari ? null : (
          <Text key={jabatanId} size="sm" c="dimmed">
            {`${nama(jabatanId)}: ${R.dilihat(formatAngka(calon), formatAngka(dari))}`}
          </Text>
        ),
      )}
      <table className={classes["kisi"]} aria-label={R.termurah}>
        <KepalaKolom judul={[T.jabatan, T.pegawai, R.pelatihan, R.menutup, R.jp, R.biaya, R.biayaKelas]} />
        <tbody>
          {baris.map((satu) => (
            <tr key={`${satu.jabatanId} ${satu.pelatihanId}`}>
              <th scope="row">{nama(satu.jabatanId)}</th>
              <td>{nama(satu.pegawaiId)}</td>
              <td>{namaPelatihan(satu)}</td>
              <td>{menutup(satu)}</td>
              <td>{formatAngka(pelatihan.get(satu.pelatihanId)?.jp ?? 0)}</td>
              <td>{formatAngka(pelatihan.get(satu.pelatihanId)?.biaya ?? 0)}</td>
              <td>{formatAngka(pelatihan.get(satu.pelatihanId)?.biayaKelas ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isi.tanpa.length === 0 ? null : (
        <table className={classes["kisi"]} aria-label={R.tanpa}>
          <thead>
            <tr>
              <th scope="col">{R.pelatihan}</th>
              <th scope="col">{R.tanpa}</th>
            </tr>
          </thead>
          <tbody>
            {isi.tanpa.map(({ pelatihanId, jumlah }) => (
              <tr key={pelatihanId}>
                <th scope="row">{pelatihan.get(pelatihanId)?.nama ?? ""}</th>
                <td>{jumlah === null ? R.takMungkin : R.menjadi(angka(jumlah), formatAngka(jumlah - jawaban.jumlah))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
