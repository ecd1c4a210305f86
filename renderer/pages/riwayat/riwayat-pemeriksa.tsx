import { Group, Select, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { parsePlainDate, type PlainDate } from "../../../core/date";
import { BIDANG_RIWAYAT, type BidangRiwayat } from "../../../core/rantai/bidang";
import { NAMA_BIDANG, TEKS_AUDIT as T } from "../../../core/text/rantai";
import { useNaskahHalaman } from "../../data/naskah";
import { useShell } from "../../data/query";
import { DateField } from "../../ui/date-field";

const BIDANG = BIDANG_RIWAYAT.filter((bidang) => bidang !== "perkara");

/** What of the history this page prints: some days, by one person, about one employee or jabatan, in one area. */
export function RiwayatPemeriksa() {
  const [dari, setDari] = useState<PlainDate | null>(null);
  const [sampai, setSampai] = useState<PlainDate | null>(null);
  const [pelaku, setPelaku] = useState<string | null>(null);
  const [pegawai, setPegawai] = useState<string | null>(null);
  const [jabatan, setJabatan] = useState<string | null>(null);
  const [bidang, setBidang] = useState<BidangRiwayat | null>(null);
  const semuaPelaku = useShell("rantai.pelaku", {}).data ?? [];
  const orang = useShell("pegawai.list", {}).data ?? [];
  const semuaJabatan = useShell("jabatan.list", {}).data ?? [];
  const unit = new Map((useShell("unit.list", {}).data ?? []).map(({ id, nama }) => [id, nama]));
  const subjek =
    pegawai !== null ? { tabel: "pegawai" as const, id: pegawai } : jabatan !== null ? { tabel: "jabatan" as const, id: jabatan } : null;
  useNaskahHalaman({ judul: T.judul, naskah: { jenis: "riwayatAudit", dari, sampai, pelaku, subjek, bidang }, kertas: "f4" });
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {T.penjelasan}
      </Text>
      <Group gap="sm">
        <DateField label={T.dari} clearable w={180} value={dari} onChange={(nilai) => setDari(hariDari(nilai))} />
        <DateField label={T.sampai} clearable w={180} value={sampai} onChange={(nilai) => setSampai(hariDari(nilai))} />
        <Select
          label={T.pelaku}
          placeholder={T.semuaPelaku}
          clearable
          searchable
          w={200}
          data={[...semuaPelaku]}
          value={pelaku}
          onChange={setPelaku}
        />
        <Select
          label={T.bidang}
          placeholder={T.semua}
          clearable
          w={250}
          data={BIDANG.map((satu) => ({ value: satu, label: NAMA_BIDANG[satu] }))}
          value={bidang}
          onChange={(nilai) => setBidang(BIDANG.find((satu) => satu === nilai) ?? null)}
        />
        <Select
          label={T.pegawai}
          placeholder={T.semua}
          clearable
          searchable
          limit={50}
          w={280}
          data={orang.map(({ id, nama, nip }) => ({ value: id, label: nip === null ? nama : `${nama} (${nip})` }))}
          value={pegawai}
          onChange={(nilai) => {
            setPegawai(nilai);
            setJabatan(null);
          }}
        />
        <Select
          label={T.jabatan}
          placeholder={T.semua}
          clearable
          searchable
          limit={50}
          w={320}
          data={semuaJabatan.map(({ id, nama, unitId }) => ({ value: id, label: `${nama}, ${unit.get(unitId) ?? ""}` }))}
          value={jabatan}
          onChange={(nilai) => {
            setJabatan(nilai);
            setPegawai(null);
          }}
        />
      </Group>
    </Stack>
  );
}

function hariDari(nilai: unknown): PlainDate | null {
  return typeof nilai === "string" ? parsePlainDate(nilai) : null;
}
