import { Alert, Anchor, List, Select, Text, Title } from "@mantine/core";
import { useMemo } from "react";
import { Link, useLocation } from "wouter";
import type { HasilBerjenjang, SimpulBerjenjang } from "../../../core/contract/skp-hasil";
import { daftarDari } from "../../../core/naskah/daftar";
import { kalimatTemuanBerjenjang, TEKS_SKP as T } from "../../../core/text/skp-halaman";
import { LABEL_SKP } from "../../../core/text/skp";
import { useDaftarHalaman } from "../../data/naskah";
import { useShell } from "../../data/query";
import { useRemembered } from "../../data/remembered";
import { LoadError } from "../../ui/load-error";
import { Sumber } from "../../ui/sumber";
import { Waiting } from "../../ui/waiting";
import { dalamKotak, gambarBerjenjang, LEBAR_KOTAK, TINGGI_KOTAK } from "./gambar-berjenjang";
import { KepalaSkp, useTahunSkp } from "./kepala-skp";
import classes from "./skp.module.css";

/** The cascade of a year: what serves nobody, what nobody carries, and the picture of one superior with the people below. */
export function BerjenjangPage() {
  const [diminta, pilihTahun] = useTahunSkp();
  const hasil = useShell("skp.berjenjang", diminta);
  return (
    <>
      <KepalaSkp
        tampilan="berjenjang"
        {...(hasil.data ? { tahun: { kini: hasil.data.tahun, ada: hasil.data.tahunAda, onPilih: pilihTahun } } : {})}
      />
      {hasil.error ? <LoadError error={hasil.error} onRetry={() => void hasil.refetch()} /> : null}
      {hasil.isPending ? <Waiting /> : null}
      {hasil.data ? <Isi hasil={hasil.data} /> : null}
    </>
  );
}

/** Superiors who have results and somebody with an SKP below. */
function atasanBerbawahan({ simpul }: HasilBerjenjang): readonly SimpulBerjenjang[] {
  const punya = new Set(simpul.map(({ atasanId }) => atasanId));
  return simpul.filter(({ pegawaiId }) => punya.has(pegawaiId));
}

/** The superior that was chosen last, as far as she still is one. */
export function useAtasanTerpilih(hasil: HasilBerjenjang) {
  const [{ atasan }, ingat] = useRemembered<{ readonly atasan: string }>("skp-atasan", { atasan: "" });
  const pilihan = atasanBerbawahan(hasil);
  const kini = pilihan.find(({ skpId }) => skpId === atasan) ?? pilihan[0] ?? null;
  return { pilihan, kini, pilih: (skpId: string) => ingat({ atasan: skpId }) };
}

/** Chooses the superior whose results are shown. */
export function PilihAtasan(props: ReturnType<typeof useAtasanTerpilih>) {
  const { pilihan, kini, pilih } = props;
  return (
    <Select
      w={340}
      mb="sm"
      searchable
      label={T.pilihAtasan}
      allowDeselect={false}
      data={pilihan.map(({ skpId, nama, jabatan }) => ({ value: skpId, label: jabatan === "" ? nama : `${nama}, ${jabatan}` }))}
      value={kini?.skpId ?? null}
      onChange={(satu) => (satu === null ? undefined : pilih(satu))}
    />
  );
}

function Isi({ hasil }: { readonly hasil: HasilBerjenjang }) {
  const terpilih = useAtasanTerpilih(hasil);
  const menurutRhk = useMemo(
    () => new Map(hasil.simpul.flatMap((simpul) => simpul.rhk.map((rhk) => [rhk.id, { ...rhk, nama: simpul.nama }] as const))),
    [hasil],
  );
  return (
    <div className={classes["badan"]}>
      <Title order={2} size="h6" mb={4}>
        {T.temuanBerjenjang} <Sumber id="skp-berjenjang" hal={T.temuanBerjenjang} />
      </Title>
      {hasil.temuan.length === 0 ? (
        <Text size="sm" c="dimmed">
          {T.temuanKosong}
        </Text>
      ) : (
        <List size="sm" mb="sm">
          {hasil.temuan.map((satu) => (
            <List.Item key={`${satu.jenis} ${satu.rhkId}`}>
              <Anchor component={Link} href={`/skp/${satu.skpId}`} inherit>
                {`${menurutRhk.get(satu.rhkId)?.nama ?? ""}: ${menurutRhk.get(satu.rhkId)?.uraian ?? ""}`}
              </Anchor>
              {`. ${kalimatTemuanBerjenjang(satu)}`}
            </List.Item>
          ))}
        </List>
      )}
      {hasil.atasanPergi.map(({ skpId, nama, atasan }) => (
        <Alert key={skpId} color="orange" py={6} mb={6}>
          <Anchor component={Link} href={`/skp/${skpId}`} size="sm">
            {nama}
          </Anchor>
          {`: ${T.pergi(atasan.nama, atasan.kini?.nama ?? "")}`}
        </Alert>
      ))}
      {terpilih.kini ? (
        <>
          <PilihAtasan {...terpilih} />
          <Gambar hasil={hasil} atasan={terpilih.kini} />
          <Tabel hasil={hasil} atasan={terpilih.kini} />
        </>
      ) : (
        <Text size="sm" c="dimmed">
          {T.matriksKosong}
        </Text>
      )}
    </div>
  );
}

function Gambar({ hasil, atasan }: { readonly hasil: HasilBerjenjang; readonly atasan: SimpulBerjenjang }) {
  const { lebar, tinggi, kepala, kotak, tautan } = useMemo(() => gambarBerjenjang(hasil, atasan), [hasil, atasan]);
  const [, navigate] = useLocation();
  return (
    <figure style={{ margin: "0 0 16px" }}>
      <figcaption style={{ fontWeight: 600, fontSize: 14, marginBottom: 6 }}>{T.gambar}</figcaption>
      <div className={classes["gulir"]}>
        <svg width={lebar} height={tinggi} role="img" aria-label={`${T.gambar}: ${atasan.nama}`}>
          {tautan.map(({ kunci, dari, ke }) => {
            const [x1, y1, x2, y2] = [dari.x + LEBAR_KOTAK, dari.y + TINGGI_KOTAK / 2, ke.x, ke.y + TINGGI_KOTAK / 2];
            const tengah = (x1 + x2) / 2;
            return (
              <path
                key={kunci}
                d={`M${x1} ${y1}C${tengah} ${y1} ${tengah} ${y2} ${x2} ${y2}`}
                fill="none"
                stroke="var(--mantine-primary-color-filled)"
                strokeOpacity={0.45}
                strokeWidth={3}
              />
            );
          })}
          {kepala.map(({ nama, x, y }) => (
            <text key={`${nama} ${x} ${y}`} x={x} y={y} className={classes["svgTeks"]} fontWeight={600}>
              {nama}
            </text>
          ))}
          {kotak.map((satu) => (
            <g key={satu.id} style={{ cursor: "pointer" }} onClick={() => navigate(`/skp/${satu.skpId}`)}>
              <title>{satu.uraian}</title>
              <rect
                x={satu.x + 1}
                y={satu.y + 1}
                width={LEBAR_KOTAK - 2}
                height={TINGGI_KOTAK - 2}
                rx={4}
                fill="var(--mantine-color-body)"
                stroke={satu.bermasalah ? "var(--mantine-color-orange-filled)" : "var(--mantine-color-default-border)"}
                strokeWidth={satu.bermasalah ? 2.5 : 1}
                strokeDasharray={satu.bermasalah ? "5 3" : undefined}
              />
              <text x={satu.x + 8} y={satu.y + 19} className={classes["svgTeks"]}>
                {`${satu.bermasalah ? "! " : ""}${dalamKotak(satu.uraian)}`}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </figure>
  );
}

function Tabel({ hasil, atasan }: { readonly hasil: HasilBerjenjang; readonly atasan: SimpulBerjenjang }) {
  const baris = atasan.rhk
    .filter(({ jenis }) => jenis === "utama")
    .map((rhk) => ({
      rhk,
      pelaksana: hasil.simpul.flatMap((simpul) =>
        simpul.rhk.filter(({ rhkAtasanId }) => rhkAtasanId === rhk.id).map(({ uraian }) => `${simpul.nama}: ${uraian}`),
      ),
    }));
  useDaftarHalaman(
    daftarDari({
      judul: `${T.gambar} ${hasil.tahun}: ${atasan.nama}`,
      kolom: [
        { kepala: LABEL_SKP.rhk, nilai: ({ rhk }: (typeof baris)[number]) => rhk.uraian },
        {
          kepala: T.dilayaniOleh,
          nilai: ({ rhk, pelaksana }) => pelaksana.join("; ") || (rhk.dikerjakanSendiri ? T.sendiri : T.tidakDilayani),
        },
      ],
      baris,
    }),
  );
  return (
    <div className={classes["gulir"]}>
      <table className={classes["tabel"]} aria-label={T.tabel}>
        <thead>
          <tr>
            <th style={{ width: "40%" }}>{LABEL_SKP.rhk}</th>
            <th>{T.dilayaniOleh}</th>
          </tr>
        </thead>
        <tbody>
          {baris.map(({ rhk, pelaksana }) => (
            <tr key={rhk.id}>
              <td>{rhk.uraian}</td>
              <td>
                {pelaksana.length === 0
                  ? rhk.dikerjakanSendiri
                    ? T.sendiri
                    : `! ${T.tidakDilayani}`
                  : pelaksana.map((satu) => <div key={satu}>{satu}</div>)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
