import type { PlainDate } from "../date";
import type { StatusPegawai } from "../pegawai/pegawai";
import { TANPA_TMT, type TmtOrang } from "./tmt-orang";

/** What one reading of a person says that has a day; null and empty where it says nothing. */
export interface IsianFakta {
  readonly status: StatusPegawai | null;
  readonly golongan: string | null;
  readonly tmtGolongan: PlainDate | null;
  readonly masaKerjaTahun: number | null;
  readonly masaKerjaBulan: number | null;
  readonly tingkatPendidikan: string;
  readonly pendidikan: string;
  readonly tahunLulus: number | null;
  readonly kedudukanHukum: string;
  readonly jabatanId: string | null;
  readonly tmtJabatan: PlainDate | null;
  readonly tmt: TmtOrang;
}

/** A reading that says nothing. */
export const TANPA_ISIAN: IsianFakta = {
  status: null,
  golongan: null,
  tmtGolongan: null,
  masaKerjaTahun: null,
  masaKerjaBulan: null,
  tingkatPendidikan: "",
  pendidikan: "",
  tahunLulus: null,
  kedudukanHukum: "",
  jabatanId: null,
  tmtJabatan: null,
  tmt: TANPA_TMT,
};
