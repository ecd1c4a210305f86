import { Button, FileButton, Group, Text } from "@mantine/core";
import { useState } from "react";
import type { ProfilAbk } from "../../../../core/abk/profil";
import { suaraTugas } from "../../../../core/anjab/responden";
import type { TugasBaris } from "../../../../core/contract/abk";
import { formatTanggal } from "../../../../core/text/date";
import { formatAngka } from "../../../../core/text/number";
import { TEKS_RESPONDEN as T } from "../../../../core/text/responden";
import { TEKS_UMUM } from "../../../../core/text/umum";
import { useUnduhNaskah } from "../../../data/naskah";
import { WORKBOOK_ENDINGS } from "../../../data/pending-files";
import { useCommand, useShell } from "../../../data/query";
import { JobProgress } from "../../../ui/job-progress";
import { TombolTulis } from "../../../ui/tombol-tulis";
import { DialogResponden, type AsalJawaban } from "./dialog-responden";
import { DialogSepakat, type TugasDisepakati } from "./dialog-sepakat";
import { JawabanLain } from "./jawaban-lain";
import classes from "./responden.module.css";
import { TabelSebaran } from "./tabel-sebaran";
import { useBacaan } from "./use-bacaan";

interface Props {
  readonly jabatanId: string;
  readonly tugas: readonly TugasBaris[];
  readonly profil: ProfilAbk;
}

/** Who answered for a jabatan, how far their answers agree task by task, and what was agreed. */
export function BagianResponden({ jabatanId, tugas, profil }: Props) {
  const { data } = useShell("responden.get", { jabatanId });
  const [ditulis, setDitulis] = useState<AsalJawaban | null>(null);
  const [disepakati, setDisepakati] = useState<TugasDisepakati | null>(null);
  const hapus = useCommand("responden.remove");
  const bacaan = useBacaan(jabatanId);
  const { running, unduh } = useUnduhNaskah();
  const responden = data?.responden ?? [];
  const kesepakatan = new Map((data?.kesepakatan ?? []).map((satu) => [satu.id, satu]));
  const baris = tugas.map((satu) => ({
    tugas: satu,
    suara: suaraTugas(satu, responden, profil),
    kesepakatan: kesepakatan.get(satu.id) ?? null,
  }));
  if (tugas.length === 0) return <Text size="sm">{T.tanpaTugas}</Text>;
  return (
    <div>
      <Text size="xs" c="dimmed" mb={6}>
        {T.penjelasan}
      </Text>
      <Group gap="xs" mb={8}>
        <Button size="compact-sm" variant="default" onClick={() => setDitulis({ jenis: "baru" })}>
          {T.tambah}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          loading={running !== null}
          onClick={() => void unduh({ naskah: { jenis: "lembarResponden", jabatanId }, bentuk: "xlsx" })}
        >
          {T.unduh}
        </Button>
        <FileButton multiple accept={WORKBOOK_ENDINGS} onChange={(berkas) => void bacaan.baca(berkas)}>
          {(buka) => (
            <Button {...buka} size="compact-sm" variant="default" loading={bacaan.running !== null}>
              {T.baca}
            </Button>
          )}
        </FileButton>
      </Group>
      <JobProgress running={bacaan.running} />
      {responden.length === 0 ? (
        <Text size="sm" c="dimmed">
          {T.belumAda}
        </Text>
      ) : (
        <>
          <ul className={classes["daftar"]} aria-label={T.judul}>
            {responden.map((satu) => (
              <li key={satu.id}>
                <Text size="sm" fw={500}>
                  {satu.nama}
                </Text>
                <Text size="xs" c="dimmed">
                  {[
                    T.banyakJawaban(formatAngka(satu.jawaban.length)),
                    satu.tanggal === null ? "" : formatTanggal(satu.tanggal),
                    satu.sumber,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </Text>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  ml="auto"
                  aria-label={T.ubah(satu.nama)}
                  onClick={() => setDitulis({ jenis: "ubah", responden: satu })}
                >
                  {TEKS_UMUM.ubah}
                </Button>
                <TombolTulis
                  size="compact-xs"
                  variant="subtle"
                  aria-label={T.hapus(satu.nama)}
                  onClick={() => hapus.mutate({ id: satu.id, revision: satu.revision })}
                >
                  {TEKS_UMUM.hapus}
                </TombolTulis>
              </li>
            ))}
          </ul>
          <TabelSebaran baris={baris} onSepakati={setDisepakati} />
          <JawabanLain jabatanId={jabatanId} responden={responden} tugas={tugas} />
        </>
      )}
      <DialogResponden
        jabatanId={jabatanId}
        tugas={tugas}
        asal={ditulis ?? bacaan.kini}
        onSelesai={() => (ditulis === null ? bacaan.lanjut() : setDitulis(null))}
        onTutup={() => (ditulis === null ? bacaan.tutup() : setDitulis(null))}
      />
      <DialogSepakat jabatanId={jabatanId} dipilih={disepakati} onTutup={() => setDisepakati(null)} />
    </div>
  );
}
