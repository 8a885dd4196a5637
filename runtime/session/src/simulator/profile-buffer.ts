import { AccessError, type CosemDateTime, dateTimeFromBytes, Table } from "@cosemkit/core";
import { type Data, dataCells } from "@cosemkit/model/apdu/data";
import type {
  CaptureObjectDefinition,
  EntryDescriptor,
  ProfileGenericServer,
  RangeDescriptor,
  SimpleValue,
} from "@cosemkit/model/classes/profile-generic";

export interface ProfileBufferOptions {
  /** What the columns are. */
  readonly captureObjects: readonly CaptureObjectDefinition[];
  /** Rows that it holds; one more drives out the oldest. */
  readonly capacity: number;
  /** The instant of a date-time, to compare by; undefined when it is none. */
  readonly instantOf: (value: CosemDateTime) => number | undefined;
}

type BufferSelection = Parameters<NonNullable<NonNullable<ProfileGenericServer["buffer"]>["get"]>>[1];

/** The rows of a profile, oldest first, and selective access to them (Blue Book, Profile generic, buffer). */
export class ProfileBuffer {
  readonly captureObjects: readonly CaptureObjectDefinition[];
  readonly capacity: number;
  private readonly instantOf: (value: CosemDateTime) => number | undefined;
  private rows: (readonly Data[])[] = [];

  constructor({ captureObjects, capacity, instantOf }: ProfileBufferOptions) {
    this.captureObjects = captureObjects;
    this.capacity = capacity;
    this.instantOf = instantOf;
  }

  get length(): number {
    return Math.min(this.rows.length, this.capacity);
  }

  /** Adds a row: a cell for each capture object. */
  add(row: readonly Data[]): void {
    this.rows.push(row);
    // Not one by one: to move all rows for each new one would take long.
    if (this.rows.length >= 2 * this.capacity) this.rows = this.rows.slice(-this.capacity);
  }

  clear(): void {
    this.rows = [];
  }

  /** The rows, or the part selected. Throws `AccessError` for a selection that does not fit the profile. */
  read(selection: BufferSelection): Table<Data> {
    const rows = this.rows.slice(-this.capacity);
    if (selection === undefined) return Table.of(rows, dataCells);
    const part =
      selection.name === "range_descriptor"
        ? this.byRange(rows, selection.parameters)
        : this.byEntry(rows, selection.parameters);
    return Table.of(part, dataCells);
  }

  private byRange(rows: readonly (readonly Data[])[], range: RangeDescriptor): readonly (readonly Data[])[] {
    const column = this.columnOf(range.restrictingObject);
    const from = this.orderOf(range.fromValue);
    const to = this.orderOf(range.toValue);
    if (from === undefined || to === undefined) throw outOfScope("a bound that cannot be compared");
    const wanted = range.selectedValues.map((object) => this.columnOf(object));
    const inside = rows.filter((row) => {
      const order = this.orderOf(row[column]!);
      return order !== undefined && order >= from && order <= to;
    });
    return wanted.length === 0 ? inside : inside.map((row) => wanted.map((index) => row[index]!));
  }

  private byEntry(rows: readonly (readonly Data[])[], entry: EntryDescriptor): readonly (readonly Data[])[] {
    const columns = this.captureObjects.length;
    if (entry.fromSelectedValue > columns || entry.toSelectedValue > columns) throw outOfScope("no such column");
    // Entries and columns are numbered from 1; as the end, 0 stands for the last one.
    const first = Math.max(entry.fromEntry, 1) - 1;
    const last = entry.toEntry === 0 ? rows.length : entry.toEntry;
    const firstColumn = Math.max(entry.fromSelectedValue, 1) - 1;
    const lastColumn = entry.toSelectedValue === 0 ? columns : entry.toSelectedValue;
    return rows.slice(first, last).map((row) => row.slice(firstColumn, lastColumn));
  }

  private columnOf(wanted: CaptureObjectDefinition): number {
    const column = this.captureObjects.findIndex(
      (object) =>
        object.classId === wanted.classId &&
        object.logicalName === wanted.logicalName &&
        object.attributeIndex === wanted.attributeIndex &&
        object.dataIndex === wanted.dataIndex,
    );
    if (column < 0) throw outOfScope(`${wanted.logicalName} attribute ${wanted.attributeIndex} is not captured`);
    return column;
  }

  /** Where a value stands among others of its column. */
  private orderOf(cell: Data | SimpleValue): number | undefined {
    if (cell.type === "date-time") return this.instantOf(cell.value);
    if (cell.type === "octet-string") {
      return cell.value.length === 12 ? this.instantOf(dateTimeFromBytes(cell.value)) : undefined;
    }
    const value = "value" in cell ? cell.value : undefined;
    return typeof value === "number" || typeof value === "bigint" ? Number(value) : undefined;
  }
}

function outOfScope(what: string): AccessError {
  return new AccessError("scope-of-access-violated", false, what);
}
