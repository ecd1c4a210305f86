import { Alert, Anchor, Table, Text } from "@mantine/core";
import { IconAlertTriangle, IconCheck, IconLock } from "@tabler/icons-react";
import { Link } from "wouter";
import type { BerkasOrang } from "../../../../core/orang/berkas";
import { pembatasanPada } from "../../../../core/orang/permohonan";
import { formatTanggal } from "../../../../core/text/date";
import { formatAngka } from "../../../../core/text/number";
import { TEKS_CATATAN_ORANG, TEKS_HUBUNGAN } from "../../../../core/text/orang";
import { kalimatJp, kalimatKonflik, TEKS_BERKAS_ORANG as T, TEKS_KEKURANGAN_BERKAS } from "../../../../core/text/orang-berkas";
import { kalimatTanggalDepan, TEKS_JENIS_TANGGAL, teksTanggalDepan } from "../../../../core/text/orang-tanggal";
import { kalimatTemuanRiwayat, TEKS_TEMUAN_RIWAYAT } from "../../../../core/text/temuan-riwayat";
import { Sumber } from "../../../ui/sumber";
import type { IsiBagian } from "./bagian";
import { BagianBerkas } from "./bagian-berkas";
import classes from "./berkas.module.css";

/** What matters first: days to come with their reasons, what is missing, conflicts of interest, and JP of the year. */
export function BagianRingkasan({ berkas }: IsiBagian) {
  return (
    <BagianBerkas kunci="ringkasan" judul={T.ringkasan}>
      {berkas.irisan === null ? (
        <Alert color="yellow" p="xs" icon={<IconAlertTriangle size={18} aria-hidden />}>
          {T.belumAda(formatTanggal(berkas.per))}
        </Alert>
      ) : null}
      {berkas.keluar ? (
        <Alert color="gray" p="xs" mb="xs">
          {T.sudahKeluar(berkas.irisan?.kedudukanHukum ?? "")}
        </Alert>
      ) : null}
      <Dibatasi berkas={berkas} />
      <Konflik berkas={berkas} />
      {berkas.tanggalDepan.length > 0 ? <TanggalDepan berkas={berkas} /> : null}
      {berkas.irisan === null ? null : (
        <div className={classes["dua"]}>
          <Kekurangan berkas={berkas} />
          <Jp berkas={berkas} />
        </div>
      )}
    </BagianBerkas>
  );
}

function Dibatasi({ berkas }: IsiBagian) {
  const kini = pembatasanPada(berkas.pembatasanData, berkas.per);
  if (kini === null) return null;
  return (
    <Alert color="yellow" p="xs" mb="sm" icon={<IconLock size={18} aria-hidden />}>
      {T.dibatasi(formatTanggal(kini.sejak), kini.sampai === null ? null : formatTanggal(kini.sampai))}{" "}
      <Sumber id="pembatasan-data-pribadi" hal={TEKS_CATATAN_ORANG.tabel.pembatasanData} />
    </Alert>
  );
}

function TanggalDepan({ berkas }: IsiBagian) {
  return (
    <Table className={classes["tabel"]} verticalSpacing={4} mb="sm" aria-label={T.tanggalDepan}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={180}>{T.tanggalDepan}</Table.Th>
          <Table.Th w={200}>{T.kolomTanggal.tanggal}</Table.Th>
          <Table.Th>{T.kolomTanggal.sebab}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {berkas.tanggalDepan.map((satu) => (
          <Table.Tr key={satu.jenis}>
            <Table.Td>{TEKS_JENIS_TANGGAL[satu.jenis]}</Table.Td>
            <Table.Td className={classes["tanggal"]}>
              {satu.lewat ? <IconAlertTriangle size={14} aria-hidden /> : null} {teksTanggalDepan(satu)}
            </Table.Td>
            <Table.Td>
              {kalimatTanggalDepan(satu)}{" "}
              {satu.ketentuan.map((id) => (
                <Sumber key={id} id={id} hal={TEKS_JENIS_TANGGAL[satu.jenis]} />
              ))}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Konflik({ berkas }: IsiBagian) {
  if (berkas.konflik.length === 0) return null;
  return (
    <Alert color="orange" p="xs" mb="sm" icon={<IconAlertTriangle size={18} aria-hidden />} title={T.konflik}>
      {berkas.konflik.map(({ kerabatId, nama, hubungan, jenis, unit }) => (
        <Text key={kerabatId} size="sm">
          <Anchor component={Link} href={`/pegawai/${kerabatId}/berkas`} size="sm">
            {nama}
          </Anchor>
          {` (${TEKS_HUBUNGAN[hubungan].toLowerCase()}): ${kalimatKonflik(jenis, nama, unit)} `}
          <Sumber id="konflik-kerabat" hal={T.konflik} />
        </Text>
      ))}
      <Text size="xs" c="dimmed">
        {T.konflikArti}
      </Text>
    </Alert>
  );
}

function Kekurangan({ berkas }: IsiBagian) {
  return (
    <div>
      <h3 className={classes["anak"]}>{T.kekurangan}</h3>
      {berkas.kekurangan.length === 0 ? (
        <Text size="sm">
          <IconCheck size={14} aria-hidden /> {T.lengkap}
        </Text>
      ) : (
        <ul className={classes["butir"]}>
          {berkas.kekurangan.map((satu) => (
            <li key={satu}>{TEKS_KEKURANGAN_BERKAS[satu]}</li>
          ))}
        </ul>
      )}
      {berkas.temuan.length === 0 ? null : (
        <>
          <h3 className={classes["anak"]}>{TEKS_TEMUAN_RIWAYAT.judul}</h3>
          <Text size="xs" c="dimmed">
            {TEKS_TEMUAN_RIWAYAT.penjelasan}
          </Text>
          <ul className={classes["butir"]}>
            {berkas.temuan.map(kalimatTemuanRiwayat).map((kalimat) => (
              <li key={kalimat}>{kalimat}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Jp({ berkas }: { readonly berkas: BerkasOrang }) {
  const { tahun, tanpaTanggal, kewajiban } = berkas.jp;
  return (
    <div>
      <h3 className={classes["anak"]}>
        {T.jp} <Sumber id={kewajiban === null ? "jp-pppk-tertinggi" : "jp-setahun"} hal={T.jp} />
      </h3>
      <ul className={classes["butir"]}>
        {tahun.map((satu) => (
          <li key={satu.tahun}>{kalimatJp(satu, kewajiban)}</li>
        ))}
        {tanpaTanggal > 0 ? <li>{T.jpTanpaTanggal(formatAngka(tanpaTanggal))}</li> : null}
      </ul>
    </div>
  );
}
