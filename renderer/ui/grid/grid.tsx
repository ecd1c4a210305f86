import "react-datasheet-grid/dist/style.css";
import { useElementSize, useMergedRef } from "@mantine/hooks";
import { useCallback, useId, useImperativeHandle, useMemo, useRef, type KeyboardEvent, type ReactNode, type Ref } from "react";
import { DynamicDataSheetGrid, type ContextMenuComponentProps, type DataSheetGridRef } from "react-datasheet-grid";
import { useSetidaknya } from "../../data/kunci";
import { beginsComposition } from "../composition";
import { libraryColumns, libraryGutter } from "./grid-columns";
import { onceInvited, useGridFocus } from "./grid-focus";
import { useGridKeyboard } from "./grid-keyboard";
import type { PastedTable } from "./clipboard-text";
import { useGridPaste } from "./grid-paste";
import { gridBox, useGridRoles } from "./grid-roles";
import type { CellPlace, GridColumn, GridHandle, GridMenu } from "./grid-types";
import classes from "./grid.module.css";

const HEAD_HEIGHT = 36;
const LEAST_HEIGHT = 160;
/** Height of a row of one line, by which a page of rows is reckoned. */
const LINE_HEIGHT = 34;

/** Opens the active cell as a letter does: the library knows no other way, and takes a key that only begins a sign for none. */
function openForTyping(): void {
  document.dispatchEvent(new KeyboardEvent("keydown", { key: "Process", code: "KeyA" }));
}

/**
 * A grid like a sheet of Excel: cells that are typed into, blocks that are copied, pasted, filled and cleared, all by keyboard. It fills
 * the room that it is given. The only place that knows the library behind it.
 */
export function Grid<Row extends { readonly id: string }>(props: {
  /** Its name for a screen reader. */
  readonly name: string;
  readonly handle: Ref<GridHandle>;
  readonly rows: readonly Row[];
  /** Kept over renders, for every change draws all cells anew. */
  readonly columns: readonly GridColumn<Row>[];
  readonly gutter: { readonly width: number; readonly heading: ReactNode; readonly cell: (row: Row, rowIndex: number) => ReactNode };
  /** Height of a row in a grid of so many pixels; kept over renders. */
  readonly rowHeight: (row: Row, gridWidth: number) => number;
  readonly createRow: () => Row;
  /** Rows after a change; while a cell is being typed into, the change is not finished yet. */
  readonly onChange: (rows: readonly Row[], typing: boolean) => void;
  /** A cell that was typed into has been left. */
  readonly onTyped: () => void;
  /** A key before the grid sees it, and whether a cell is being typed into; true when it has been taken. */
  readonly onKey: (event: KeyboardEvent, typing: boolean) => boolean;
  /** What is pasted at a cell; answers what the cells are filled with, null when it has been taken. Kept over renders. */
  readonly onPaste: (table: PastedTable, at: CellPlace) => PastedTable | null;
  /** What was typed into a cell is meant for all cells of a block. */
  readonly onFill: (from: CellPlace, block: NonNullable<GridHandle["selection"]>) => void;
  readonly menu: (menu: GridMenu) => ReactNode;
}) {
  const { rows, gutter, rowHeight, onKey, menu } = props;
  const menulis = useSetidaknya();
  const columns = useMemo(
    () => (menulis ? props.columns : props.columns.map((satu) => ({ ...satu, filling: null }))),
    [menulis, props.columns],
  );
  const prefix = useId();
  const library = useRef<DataSheetGridRef>(null);
  const frame = useRef<HTMLDivElement>(null);
  const { ref: measure, width, height } = useElementSize<HTMLDivElement>();
  const merged = useMergedRef(frame, measure);
  const typing = useRef(false);
  useGridRoles(frame, props.name, { rows: rows.length, columns: columns.length });
  const { takeFocus, markActive, revive } = useGridFocus({ frame, library, prefix });
  useGridPaste(
    useCallback(() => library.current?.activeCell ?? null, []),
    props.onPaste,
  );
  const pageRows = Math.max(1, Math.floor((height - HEAD_HEIGHT) / LINE_HEIGHT) - 1);
  const isActive = (element: EventTarget): boolean => {
    const id = gridBox(frame)?.getAttribute("aria-activedescendant") ?? "";
    return element instanceof Node && document.getElementById(id)?.closest(".dsg-cell")?.contains(element) === true;
  };
  const keyboard = useGridKeyboard({ library, rows, columns, pageRows, typing, isActive, revive, onFill: props.onFill });
  useImperativeHandle(
    props.handle,
    () => ({
      get activeCell() {
        return library.current?.activeCell ?? null;
      },
      get typing() {
        return typing.current;
      },
      get selection() {
        return library.current?.selection ?? null;
      },
      setActiveCell: (place) => library.current?.setActiveCell(place),
      invite: (place) => onceInvited(frame, () => library.current?.setActiveCell(place)),
      focus: () => gridBox(frame)?.focus({ preventScroll: true }),
    }),
    [],
  );
  const { caretAtEnd } = keyboard;
  const columnsInLibrary = useMemo(() => libraryColumns(columns, { prefix, caretAtEnd }), [columns, prefix, caretAtEnd]);
  const libraryNumbers = useMemo(() => libraryGutter(gutter), [gutter]);
  const heightOf = useMemo(
    () =>
      ({ rowData }: { readonly rowData: Row }) =>
        rowHeight(rowData, width),
    [rowHeight, width],
  );
  const libraryMenu = useMemo(() => (own: ContextMenuComponentProps) => <>{menu(own)}</>, [menu]);

  return (
    <div
      ref={merged}
      className={classes["frame"]}
      onFocus={(event) => (event.target === gridBox(frame) ? revive() : undefined)}
      onMouseDownCapture={keyboard.onPress}
      onKeyDownCapture={(event) => {
        if (!typing.current && beginsComposition(event)) openForTyping();
        if (!onKey(event, typing.current) && !keyboard.onKey(event)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <DynamicDataSheetGrid<Row>
        ref={library}
        value={rows as Row[]}
        onChange={(changed) => (menulis ? props.onChange(changed, typing.current) : undefined)}
        columns={columnsInLibrary}
        gutterColumn={libraryNumbers}
        rowKey="id"
        rowHeight={heightOf}
        headerRowHeight={HEAD_HEIGHT}
        height={Math.max(LEAST_HEIGHT, height)}
        createRow={props.createRow}
        addRowsComponent={false}
        disableSmartDelete
        contextMenuComponent={libraryMenu}
        onFocus={() => {
          typing.current = true;
        }}
        onBlur={() => {
          typing.current = false;
          props.onTyped();
          takeFocus();
        }}
        onActiveCellChange={({ cell }) => markActive(cell)}
      />
    </div>
  );
}
