import { Anchor, Text } from "@mantine/core";
import { Link } from "wouter";
import { unitRencana } from "../../../core/penempatan/unit-rencana";
import { formatTanggalPendek } from "../../../core/text/date";
import { formatAngka } from "../../../core/text/number";
import { sebabKosong, TEKS_HALAMAN_PENEMPATAN as T } from "../../../core/text/penempatan-halaman";
import { TEKS_UMUM } from "../../../core/text/umum";
import { Section } from "../../ui/section";
import classes from "./penempatan.module.css";
import type { RencanaTerhitung } from "./use-rencana";

const S = T.sisa;

/** What the plan leaves: seats that stay empty, people without a post, who leaves, and every unit before and after. */
export function SisaRencana({ isi }: { readonly isi: RencanaTerhitung }) {
  return (
    <div className={classes["sisa"]} role="region" tabIndex={0} aria-label={T.pilihanTampilan.kosong}>
      <div className={classes["lebar"]}>
        <Section title={S.kosong}>
          <div className={classes["isi"]}>
            <Kosong isi={isi} />
          </div>
        </Section>
      </div>
      <Section title={S.tanpa}>
        <div className={classes["isi"]}>
          <Orang isi={isi} siapa={isi.tanpaJabatan} kosong={S.tanpaTidakAda} />
        </div>
      </Section>
      <Section title={S.keluar}>
        <div className={classes["isi"]}>
          <Orang isi={isi} siapa={isi.menjelangKeluar} kosong={S.keluarTidakAda} />
        </div>
      </Section>
      <div className={classes["lebar"]}>
        <Section title={S.perUnit}>
          <div className={classes["isi"]}>
            <PerUnit isi={isi} />
          </div>
        </Section>
      </div>
    </div>
  );
}

function Kosong({ isi }: { readonly isi: RencanaTerhitung }) {
  if (isi.kosong.length === 0) return <Text size="sm">{S.kosongTidakAda}</Text>;
  return (
    <table className={classes["kisi"]} aria-label={S.kosong}>
      <thead>
        <tr>
          {[S.jabatan, S.unit, S.kelas, S.kosongSejak, S.sebab].map((judul) => (
            <th key={judul} scope="col">
              {judul}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {isi.kosong.map((kursi, nomor) => {
          const { jabatanId, mulai } = kursi;
          const jabatan = isi.jabatan[jabatanId];
          return (
            <tr key={`${jabatanId} ${String(nomor)}`}>
              <th scope="row">
                <Anchor component={Link} href={`/penempatan/bangku/${jabatanId}`} size="sm" title={S.lihatBangku}>
                  {jabatan?.nama ?? ""}
                </Anchor>
              </th>
              <td>{jabatan?.unit ?? ""}</td>
              <td>{jabatan?.kelas ?? TEKS_UMUM.kosong}</td>
              <td className={classes["hari"]}>{formatTanggalPendek(mulai)}</td>
              <td>{sebabKosong(kursi)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Orang({ isi, siapa, kosong }: { readonly isi: RencanaTerhitung; readonly siapa: readonly string[]; readonly kosong: string }) {
  if (siapa.length === 0) return <Text size="sm">{kosong}</Text>;
  const nama = siapa.map((id) => ({ id, nama: isi.nama[id] ?? "" })).toSorted((a, b) => a.nama.localeCompare(b.nama, "id"));
  return (
    <ul className={classes["alasan"]}>
      {nama.map((satu) => (
        <li key={satu.id}>
          <Anchor component={Link} href={`/pegawai/${satu.id}/berkas`} size="sm">
            {satu.nama}
          </Anchor>
        </li>
      ))}
    </ul>
  );
}

const KOLOM_UNIT = ["kebutuhan", "kini", "tanpa", "dengan", "masuk", "keluar"] as const;

function PerUnit({ isi }: { readonly isi: RencanaTerhitung }) {
  const unit = unitRencana(isi.jabatan, isi.usul);
  if (unit.length === 0) return <Text size="sm">{S.unitTidakAda}</Text>;
  return (
    <>
      <Text size="sm" c="dimmed">
        {S.penjelasanUnit}
      </Text>
      <table className={classes["kisi"]} aria-label={S.perUnit}>
        <thead>
          <tr>
            <th scope="col">{S.kolomUnit.unit}</th>
            {KOLOM_UNIT.map((kolom) => (
              <th key={kolom} scope="col" data-align="end">
                {S.kolomUnit[kolom]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {unit.map((satu) => (
            <tr key={satu.unitId}>
              <th scope="row">{satu.unit}</th>
              {KOLOM_UNIT.map((kolom) => (
                <td key={kolom} data-align="end">
                  {formatAngka(satu[kolom])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
