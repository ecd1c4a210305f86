import { Anchor, Button, Group, Text } from "@mantine/core";
import { IconArrowLeft, IconGavel } from "@tabler/icons-react";
import { useMemo, type ReactNode } from "react";
import { Link } from "wouter";
import type { HitunganOrang, TahunOrang as IsiTahun } from "../../../core/contract/presensi";
import { dayOfWeek, type PlainDate } from "../../../core/date";
import { daftarDari } from "../../../core/naskah/daftar";
import type { IdKetentuan } from "../../../core/peraturan/register";
import { formatTanggal, formatTanggalPendek, NAMA_BULAN } from "../../../core/text/date";
import { dasarUsulan, namaUsulan } from "../../../core/text/hitungan";
import { formatAngka } from "../../../core/text/number";
import { TEKS_PRESENSI } from "../../../core/text/presensi";
import { TEKS_PRESENSI_HALAMAN as T } from "../../../core/text/presensi-halaman";
import { useDaftarHalaman } from "../../data/naskah";
import { useShell } from "../../data/query";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { Section } from "../../ui/section";
import { Sumber } from "../../ui/sumber";
import { Waiting } from "../../ui/waiting";
import { kataAmbang, kataTanggalAmbang, kataUsulan } from "./kolom-hitungan";
import { PilihTahun } from "./pilih-tahun";
import classes from "./presensi.module.css";
import { rupaHari } from "./sel-hari";
import { useTahun } from "./use-tahun";

/** The year of one person: every figure with its days, and the calendar. */
export function TahunOrang({ pegawaiId, hariIni }: { readonly pegawaiId: string; readonly hariIni: PlainDate }) {
  const dariAlamat = Number(new URLSearchParams(window.location.search).get("tahun"));
  const { tahun: dipilih, pilihan, pilih } = useTahun(hariIni);
  const tahun = dariAlamat >= 1990 && !pilihan.includes(dariAlamat) ? dariAlamat : dipilih;
  const data = useShell("presensi.orang", { pegawaiId, tahun });
  if (data.error) return <LoadError error={data.error} onRetry={() => void data.refetch()} />;
  if (!data.data) return <Waiting />;
  const { hitungan } = data.data;
  return (
    <>
      <PageHeader
        title={hitungan.nama}
        description={[hitungan.nip, hitungan.unit, hitungan.status].filter((teks) => teks !== null && teks !== "").join(" · ")}
        actions={
          <Group gap="xs">
            <Anchor component={Link} href="/presensi" size="sm">
              <IconArrowLeft size={14} aria-hidden /> {T.kembali}
            </Anchor>
            <PilihTahun tahun={tahun} pilihan={pilihan} onPilih={pilih} />
            <Button
              component={Link}
              href={`/disiplin/baru?pegawai=${pegawaiId}&tahun=${tahun}`}
              size="xs"
              leftSection={<IconGavel size={16} aria-hidden />}
            >
              {T.buatKasus}
            </Button>
          </Group>
        }
      />
      <Hitungannya hitungan={hitungan} />
      <Setahun isi={data.data} tahun={tahun} />
    </>
  );
}

function Hitungannya({ hitungan }: { readonly hitungan: HitunganOrang }) {
  const { usulan, usulanKonversi, hariKonversi, berturutTerpanjang, berturutBerjalan } = hitungan;
  const hari = (daftar: readonly PlainDate[]): readonly string[] => daftar.map(formatTanggal);
  const mungkin = berturutTerpanjang.mungkin > berturutTerpanjang.hari.length ? T.mungkin(berturutTerpanjang.mungkin) : null;
  return (
    <>
      <Text mb={4}>
        <b>{usulan === null ? kataUsulan(hitungan) : T.usulanOleh(namaUsulan(usulan))}</b>
        {usulan === null ? null : ` (${dasarUsulan(usulan.ketentuan)})`}
      </Text>
      {usulan?.lewat === "berturut" ? <Text size="sm">{T.gaji}</Text> : null}
      <Text size="sm" mb="sm">
        {T.kolom.ambang}: {kataAmbang(hitungan)}; {T.kolom.tanggal.toLowerCase()} {kataTanggalAmbang(hitungan)}
      </Text>
      <div className={classes["angka"]}>
        <Angka
          nama={T.angka.hari}
          nilai={hitungan.tanpaKeterangan.length}
          rincian={hari(hitungan.tanpaKeterangan)}
          sumber={usulan?.ketentuan ?? "tanpa-keterangan-pns"}
        >
          {hitungan.menurutAturan.length > 1
            ? hitungan.menurutAturan.map(({ aturan, hari: milik }) => (
                <Text key={aturan} size="xs">
                  {T.menurutAturan(T.aturanAbsen[aturan], milik.length)}
                </Text>
              ))
            : null}
        </Angka>
        <Angka
          nama={T.angka.berturut}
          nilai={berturutTerpanjang.hari.length}
          rincian={hari(berturutTerpanjang.hari)}
          sumber="berturut-hari-kerja"
        >
          {mungkin === null ? null : <Text size="xs">{mungkin}</Text>}
        </Angka>
        <Angka nama={T.angka.berjalan} nilai={berturutBerjalan.hari.length} rincian={hari(berturutBerjalan.hari)} sumber="berturut-turut" />
        <Angka
          nama={T.angka.menit}
          nilai={hitungan.menitTerlambatPulangCepat}
          rincian={hitungan.berkurang.map(
            ({ tanggal, terlambat, pulangCepat }) => `${formatTanggal(tanggal)}: ${T.menitHari(terlambat, pulangCepat)}`,
          )}
          sumber="jadwal-kerja"
        />
        <Angka nama={T.angka.konversi} nilai={hariKonversi} rincian={[]} sumber="konversi-berlaku">
          <Text size="xs">{usulanKonversi === null ? T.konversiSebab : T.konversiUsulan(namaUsulan(usulanKonversi))}</Text>
        </Angka>
        <Angka nama={T.angka.tanpaCatatan} nilai={hitungan.tanpaCatatan.length} rincian={hari(hitungan.tanpaCatatan)} />
        {hitungan.tidakDihitung.length === 0 ? null : (
          <Angka nama={T.angka.tidakDihitung} nilai={hitungan.tidakDihitung.length} rincian={hari(hitungan.tidakDihitung)}>
            <Text size="xs">{T.tidakDihitungSebab}</Text>
          </Angka>
        )}
        {hitungan.jamKurang.length === 0 ? null : (
          <Angka nama={T.angka.jamKurang} nilai={hitungan.jamKurang.length} rincian={hari(hitungan.jamKurang)} />
        )}
      </div>
    </>
  );
}

/** One figure, and the days behind it. */
function Angka(props: {
  readonly nama: string;
  readonly nilai: number | null;
  readonly rincian: readonly string[];
  readonly sumber?: IdKetentuan;
  readonly children?: ReactNode;
}) {
  return (
    <section className={classes["kartu"]} aria-label={props.nama}>
      <Group gap={4} wrap="nowrap">
        <Text size="sm">{props.nama}</Text>
        {props.sumber === undefined ? null : <Sumber id={props.sumber} hal={props.nama} />}
      </Group>
      <div className={classes["besar"]}>{props.nilai === null ? T.konversiMati : formatAngka(props.nilai)}</div>
      {props.children}
      {props.rincian.length === 0 ? null : (
        <details>
          <summary>{T.jelaskan}</summary>
          <ul className={classes["rincian"]}>
            {props.rincian.map((satu) => (
              <li key={satu}>{satu}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Setahun({ isi, tahun }: { readonly isi: IsiTahun; readonly tahun: number }) {
  const hari = useMemo(() => new Map(isi.hari.map((satu) => [satu.tanggal, satu])), [isi.hari]);
  useDaftarHalaman(
    daftarDari({
      judul: `${isi.hitungan.nama} · ${T.kalender(tahun)}`,
      keterangan: [T.menurutAturan(T.angka.hari, isi.hitungan.tanpaKeterangan.length), `${T.kolom.usulan}: ${kataUsulan(isi.hitungan)}`],
      baris: isi.kalender.filter(({ tanggal }) => hari.has(tanggal)),
      kolom: [
        { kepala: TEKS_PRESENSI.tanggal, nilai: ({ tanggal }) => formatTanggalPendek(tanggal) },
        { kepala: TEKS_PRESENSI.kode, nilai: (satu) => rupaHari(hari.get(satu.tanggal), satu).kata },
      ],
    }),
  );
  return (
    <Section title={T.kalender(tahun)}>
      <div className={classes["setahun"]}>
        {NAMA_BULAN.map((nama, urut) => {
          const sebulan = isi.kalender.filter(({ tanggal }) => Number(tanggal.slice(5, 7)) === urut + 1);
          return (
            <table key={nama} className={classes["sebulan"]}>
              <caption>{nama}</caption>
              <thead>
                <tr>
                  {TEKS_PRESENSI.hari.map((satu) => (
                    <th key={satu} scope="col" title={satu}>
                      {satu.slice(0, 3)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {minggu(sebulan.map(({ tanggal }) => tanggal)).map((baris) => (
                  <tr key={baris.find((satu) => satu !== null)}>
                    {baris.map((tanggal, letak) => {
                      const satu = sebulan.find((calon) => calon.tanggal === tanggal);
                      if (satu === undefined) return <td key={TEKS_PRESENSI.hari[letak]} />;
                      const { huruf, warna, kata } = rupaHari(hari.get(satu.tanggal), satu);
                      return (
                        <td
                          key={satu.tanggal}
                          className={classes["hari"]}
                          data-warna={warna}
                          title={`${formatTanggal(satu.tanggal)}: ${kata}`}
                        >
                          <span className={classes["tanggal"]}>{Number(satu.tanggal.slice(8))}</span>
                          {huruf}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          );
        })}
      </div>
    </Section>
  );
}

/** Days of a month in rows of a week that begins on Sunday. */
function minggu(hari: readonly PlainDate[]): readonly (readonly (PlainDate | null)[])[] {
  const [pertama] = hari;
  const semua: (PlainDate | null)[] = [...Array.from({ length: pertama === undefined ? 0 : dayOfWeek(pertama) }, () => null), ...hari];
  while (semua.length % 7 !== 0) semua.push(null);
  return Array.from({ length: semua.length / 7 }, (_kosong, urut) => semua.slice(urut * 7, urut * 7 + 7));
}
