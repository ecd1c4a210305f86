import { Text, UnstyledButton } from "@mantine/core";
import type { Masalah, TingkatMasalah } from "../../../core/intake/pratinjau";
import { TEKS_IMPOR, TEKS_TINGKAT_MASALAH } from "../../../core/text/impor";
import { formatAngka } from "../../../core/text/number";
import classes from "./problem-list.module.css";
import { LevelIcon } from "./status-mark";

const LEVELS: readonly TingkatMasalah[] = ["galat", "peringatan", "info"];
/** Problems written out for one level; the rest is counted. */
const MOST_SHOWN = 200;

/** Everything wrong or worth knowing about a sheet, gravest first. Choosing a problem leads to its cell. */
export function ProblemList(props: { readonly problems: readonly Masalah[]; readonly onGo: (sel: string) => void }) {
  return (
    <div className={classes["list"]} role="region" aria-label={TEKS_IMPOR.masalah} tabIndex={0}>
      {LEVELS.map((level) => {
        const problems = props.problems.filter((masalah) => masalah.tingkat === level);
        return problems.length > 0 ? <Level key={level} level={level} problems={problems} onGo={props.onGo} /> : null;
      })}
    </div>
  );
}

function Level(props: { readonly level: TingkatMasalah; readonly problems: readonly Masalah[]; readonly onGo: (sel: string) => void }) {
  const words = TEKS_TINGKAT_MASALAH[props.level];
  const rest = props.problems.length - MOST_SHOWN;
  return (
    <>
      <div className={classes["group"]}>
        <LevelIcon level={props.level} size={15} />
        <Text size="xs" fw={600}>{`${words.judul} (${formatAngka(props.problems.length)})`}</Text>
        <Text size="xs" c="dimmed">
          {words.arti}
        </Text>
      </div>
      <ul className={classes["items"]}>
        {props.problems.slice(0, MOST_SHOWN).map((masalah) => (
          <li key={`${masalah.sel} ${masalah.kode} ${masalah.pesan}`}>
            {masalah.sel === "" ? (
              <div className={classes["item"]}>
                <span className={classes["cell"]}>{TEKS_IMPOR.seluruhLembar}</span>
                {masalah.pesan}
              </div>
            ) : (
              <UnstyledButton className={classes["item"]} title={TEKS_IMPOR.keSel(masalah.sel)} onClick={() => props.onGo(masalah.sel)}>
                <span className={classes["cell"]}>{masalah.sel}</span>
                {masalah.pesan}
              </UnstyledButton>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Text size="xs" c="dimmed" className={classes["rest"]}>
          {TEKS_IMPOR.masalahLain(formatAngka(rest))}
        </Text>
      ) : null}
    </>
  );
}
