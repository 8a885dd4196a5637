import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { specNames } from "./support.ts";

const names = specNames();

/** Code, name, classes, unit. */
type Row = [code: string, name: string, classes: readonly number[], unit?: string];

const meter: readonly Row[] = [
  ["0-0:1.0.0.255", "clock", [8]],
  ["0-0:2.0.0.255", "modem configuration", [27]],
  ["0-0:10.0.1.255", "end of billing period script table", [9]],
  ["0-0:10.0.106.255", "disconnect control script table", [9]],
  ["0-0:11.0.0.255", "special days table", [11]],
  ["0-0:13.0.0.255", "activity calendar", [20]],
  ["0-0:14.0.0.255", "register activation", [6]],
  ["0-0:15.0.0.255", "end of billing period single action schedule", [22]],
  ["0-0:16.1.0.255", "alarm monitor", [21]],
  ["0-0:17.0.0.255", "limiter", [71]],
  ["0-0:20.0.0.255", "optical port setup", [19]],
  ["0-0:21.0.1.255", "general display read-out", [1, 7]],
  ["0-0:22.0.0.255", "HDLC setup", [23]],
  ["0-0:25.0.0.255", "TCP-UDP setup", [41]],
  ["0-0:25.9.0.255", "push setup", [40]],
  ["0-4:25.9.0.255", "push setup, channel 4", [40]],
  ["0-0:40.0.0.255", "current association", [12, 15]],
  ["0-0:40.0.3.255", "association 3", [12, 15]],
  ["0-0:41.0.0.255", "SAP assignment", [17]],
  ["0-0:42.0.0.255", "COSEM logical device name", [1, 3]],
  ["0-0:43.0.0.255", "security setup", [64]],
  ["0-0:43.0.2.255", "security setup (instance 2)", [64]],
  ["0-0:43.1.0.255", "invocation counter", [1, 3, 4]],
  ["0-0:44.0.0.255", "image transfer", [18]],
  ["0-0:96.1.0.255", "device ID 1 (manufacturing number)", [1, 3, 4]],
  ["0-0:96.1.9.255", "device ID 10", [1, 3, 4]],
  ["0-0:96.1.10.255", "metering point ID", [1, 3, 4]],
  ["0-0:96.1.255.255", "all device IDs", [7, 61]],
  ["0-0:96.3.10.255", "disconnect control", [70]],
  ["0-0:96.6.3.255", "battery voltage", [1, 3, 4], "volt"],
  ["0-0:96.7.21.255", "number of power failures in any phase", [1, 3, 4]],
  ["0-0:96.14.0.255", "currently active tariff", [1, 3, 4]],
  ["0-0:97.97.0.255", "error object 1", [1, 3, 4]],
  ["0-0:97.98.10.255", "alarm filter 1", [1, 3, 4]],
  ["0-0:98.1.0.101", "values of billing periods, scheme 1, last billing period", [7]],
  ["0-0:99.98.1.255", "event log (instance 1)", [7]],
  ["0-1:24.2.1.255", "M-Bus value (instance 1), channel 1", [4]],
  ["1-0:0.2.0.255", "active firmware identifier", [1, 3, 4]],
  ["1-0:0.4.2.255", "current transformer ratio, numerator", [1, 3, 4]],
  ["1-0:0.4.2.3", "current transformer ratio, numerator, billing period 3", [1, 3, 4]],
  ["1-0:0.8.4.255", "recording interval 1", [1, 3, 4]],
  ["1-0:1.8.0.255", "active energy import, total", [3, 4], "watt-hour"],
  ["1-0:1.8.1.255", "active energy import, rate 1", [3, 4], "watt-hour"],
  ["1-0:2.8.0.255", "active energy export, total", [3, 4], "watt-hour"],
  ["1-0:3.8.0.255", "reactive energy import, total", [3, 4], "var-hour"],
  ["1-0:8.8.2.255", "reactive energy QIV, rate 2", [3, 4], "var-hour"],
  ["1-0:9.8.0.255", "apparent energy import, total", [3, 4], "volt-ampere-hour"],
  ["1-0:15.8.0.255", "active energy import plus export, total", [3, 4], "watt-hour"],
  ["1-0:1.7.0.255", "active power import, instantaneous", [3, 4], "watt"],
  ["1-0:61.7.0.255", "active power import L3, instantaneous", [3, 4], "watt"],
  ["1-0:1.6.0.255", "active power import, maximum 1", [3, 4, 7], "watt"],
  ["1-0:1.6.2.4", "active power import, maximum 1, rate 2, billing period 4", [3, 4, 7], "watt"],
  ["1-0:4.5.0.255", "reactive power export, last average 1", [3, 4, 5, 7, 21], "var"],
  ["1-0:13.7.0.255", "power factor, instantaneous", [3, 4], "count"],
  ["1-0:33.7.0.255", "power factor L1, instantaneous", [3, 4], "count"],
  ["1-0:14.7.0.255", "supply frequency, instantaneous", [3, 4], "hertz"],
  ["1-0:32.7.0.255", "voltage L1, instantaneous", [3, 4], "volt"],
  ["1-0:52.7.7.255", "voltage L2, instantaneous, harmonic 7", [3, 4], "volt"],
  ["1-0:72.7.124.255", "voltage L3, instantaneous, total harmonic distortion", [3, 4]],
  ["1-0:124.7.0.255", "voltage L1-L2, instantaneous", [3, 4], "volt"],
  ["1-0:31.7.0.255", "current L1, instantaneous", [3, 4], "ampere"],
  ["1-0:91.7.0.255", "neutral current, instantaneous", [3, 4], "ampere"],
  ["1-0:81.7.40.255", "phase angle from I(L1) to U(L1)", [3], "degree"],
  ["1-0:32.32.34.255", "voltage L1, under limit occurrences, dip of 60-90 % for 3-20 s", [1, 3], "count"],
  ["1-0:12.35.0.1", "voltage, over limit threshold, threshold 1", [1, 3, 4, 21], "volt"],
  ["1-0:83.8.31.255", "active line losses import L1", [3, 4], "watt-hour"],
  ["1-0:88.8.0.255", "ampere-squared hours, total", [3, 4], "ampere-squared-hour"],
  ["1-0:101.7.0.255", "inductive reactive power L1, instantaneous", [3, 4], "var"],
  ["1-0:98.1.0.12", "values of billing periods, scheme 1, billing period 12", [7]],
  ["1-0:99.1.0.255", "load profile 1", [7]],
  ["1-0:99.2.0.255", "load profile 2", [7]],
  ["1-0:99.10.1.255", "voltage dip profile", [7]],
  ["1-0:99.97.0.255", "power failure event log", [7]],
  ["1-0:99.98.0.255", "event log", [7]],
];

const otherMedia: readonly Row[] = [
  ["4-0:1.0.0.255", "unrated heat cost integral, current value", []],
  ["4-0:1.2.0.255", "unrated heat cost integral, set date value", []],
  ["4-0:0.9.1.255", "time at transmission", []],
  ["5-0:1.0.0.255", "cooling energy, current value", []],
  ["6-0:1.0.0.255", "heat energy, current value", []],
  ["6-0:1.0.2.255", "heat energy, current value, rate 2", []],
  ["6-0:8.5.0.255", "heat power, maximum 1", []],
  ["6-0:10.7.0.255", "flow temperature, instantaneous", []],
  ["6-0:0.1.10.255", "local date at set date", []],
  ["7-0:3.0.0.255", "forward absolute meter volume, index (metering conditions), total", [3, 4, 7], "cubic-metre"],
  ["7-0:13.2.3.255", "forward absolute converter volume, index (base conditions), rate 3", [3, 4, 7]],
  [
    "7-0:11.62.0.255",
    "forward undisturbed converter volume, maximum (base conditions), billing period 1 in billing period 2, total",
    [3, 4, 7],
  ],
  ["7-0:41.24.0.255", "absolute temperature, average (metering conditions), last process interval 1", [3, 4, 7]],
  ["7-0:43.0.0.255", "flow rate, instantaneous (metering conditions)", [3, 4, 7], "cubic-metre-per-hour"],
  ["7-0:53.12.0.255", "compressibility factor, calculation method, in use", [3]],
  [
    "7-0:54.0.11.255",
    "superior calorific value, current value (metering conditions), average, current averaging period 1",
    [3, 4, 7],
  ],
  ["7-0:70.66.0.255", "natural gas analysis, carbon dioxide CO2", [3, 4, 7]],
  ["7-0:0.12.12.255", "gas parameter, methane number", [1, 3, 4]],
  ["7-0:0.1.9.255", "billing period counter, scheme 4", [1, 3, 4]],
  ["7-0:0.5.1.12", "threshold, measurement period 3, limit 2", [3, 4]],
  ["7-0:99.13.2.255", "load profile of forward absolute converter volume, index (base conditions)", [7]],
  ["7-0:99.98.0.255", "event log", [7]],
  ["8-0:1.0.0.255", "cold water volume, current value", [], "cubic-metre"],
  ["8-0:1.2.1.255", "cold water volume, set date value, rate 1", [], "cubic-metre"],
  ["9-0:2.0.0.255", "hot water flow rate, current value", []],
];

describe("names of spec/obis", () => {
  test.each([...meter, ...otherMedia])("%s is %s", (code, name, classes, unit) => {
    expect(names.describe(code)).toMatchObject({ code, name, classes, unit, status: "standard" });
  });

  test.each([
    ["0-0:128.0.0.255", "abstract, manufacturer specific (C 128)", "manufacturer-specific"],
    ["0-0:96.50.1.255", "service entries, manufacturer specific (D 50)", "manufacturer-specific"],
    ["1-0:240.0.0.255", "electricity, manufacturer specific (C 240)", "manufacturer-specific"],
    ["1-1:1.128.0.255", "active power import, manufacturer specific (D 128), channel 1", "manufacturer-specific"],
    ["1-1:0.2.129.255", "programme entries, manufacturer specific (E 129), channel 1", "manufacturer-specific"],
    ["1-0:1.8.0.128", "active energy import, total, manufacturer specific (F 128)", "manufacturer-specific"],
    ["1-130:1.8.0.255", "electricity, manufacturer specific (B 130)", "manufacturer-specific"],
    ["7-0:201.0.0.255", "gas, manufacturer specific (C 201)", "manufacturer-specific"],
    ["1-65:1.8.0.255", "electricity, utility specific (B 65)", "utility-specific"],
    ["0-0:93.5.0.255", "abstract, consortium specific (consortium 5)", "consortium-specific"],
    ["0-1:94.35.62.255", "abstract, country specific (Portugal), channel 1", "country-specific"],
    ["0-0:94.91.200.7", "abstract, country specific (India)", "country-specific"],
    ["0-0:94.99.0.255", "abstract, country specific (country 99, not assigned)", "country-specific"],
    ["1-0:127.0.0.255", "electricity, inactive (C 127)", "inactive"],
    ["1-0:1.8.64.255", "active energy import, reserved (E 64)", "reserved"],
    ["1-0:1.99.0.255", "active power import, reserved (D 99)", "reserved"],
    ["1-0:110.7.0.255", "electricity, reserved (C 110)", "reserved"],
    ["0-0:1.0.0.100", "clock, reserved (F 100)", "reserved"],
    ["0-0:96.7.22.255", "power failures, reserved (E 22)", "reserved"],
    ["0-200:1.0.0.255", "abstract, reserved (B 200)", "reserved"],
    ["10-0:1.0.0.255", "reserved medium (A 10)", "reserved"],
    ["2-0:1.8.0.255", "DC electricity (C 1, D 8, E 0, F 255)", "unknown"],
  ])("%s is %s", (code, name, status) => {
    expect(names.describe(code)).toMatchObject({ name, status, classes: [], unit: undefined });
  });

  test("what only one source says is marked", () => {
    const confidence = (code: string): string => names.describe(code).confidence;
    expect(confidence("1-0:1.8.0.255")).toBe("confirmed");
    expect(confidence("1-0:32.7.0.255")).toBe("confirmed");
    expect(confidence("1-0:32.7.5.255")).toBe("single-source");
    expect(confidence("1-0:83.8.20.255")).toBe("unconfirmed");
    expect(confidence("6-0:1.10.0.255")).toBe("unconfirmed");
    expect(confidence("0-0:25.12.0.255")).toBe("unconfirmed");
  });

  test("every code of every medium has a name that reads", () => {
    const octet = fc.integer({ min: 0, max: 255 });
    const low = fc.integer({ min: 0, max: 127 });
    const group = fc.oneof(octet, low, fc.constantFrom(0, 255));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16 }), group, group, group, group, group, (a, b, c, d, e, f) => {
        const { name } = names.describe(`${a}-${b}:${c}.${d}.${e}.${f}`);
        expect(name).toMatch(/^[A-Za-z0-9].*[A-Za-z0-9).%]$/);
        expect(name).not.toMatch(/[{}]|undefined|NaN| {2}|,,/);
      }),
      { numRuns: 5000 },
    );
  });
});

describe("codes of real meters", () => {
  // Standard codes in captured push telegrams (Aidon, Iskraemeco, Kaifa, Kamstrup, Landis+Gyr) and client sessions.
  const captured =
    "0-0:1.0.0 0-0:2.0.0 0-0:2.1.0 0-0:2.2.0 0-0:10.0.100 0-0:12.0.0 0-0:13.0.0 0-0:15.0.0 0-0:16.1.0 0-0:20.0.0 " +
    "0-0:22.0.0 0-0:25.0.0 0-0:25.1.0 0-0:25.2.0 0-0:40.0.0 0-0:41.0.0 0-0:42.0.0 0-0:43.1.3 0-0:44.0.0 0-0:96.1.0 " +
    "0-0:96.1.1 0-0:96.1.7 0-1:1.0.0 0-1:10.1.101 0-6:25.9.0 0-7:25.9.0 0-8:25.9.0 1-0:0.2.0 1-0:0.7.0 1-0:1.6.1 " +
    "1-0:1.6.2 1-0:1.6.3 1-0:1.6.4 1-0:1.6.5 1-0:1.6.6 1-0:1.7.0 1-0:1.8.0 1-0:1.8.1 1-0:1.8.2 1-0:1.8.3 1-0:1.8.4 " +
    "1-0:1.8.5 1-0:1.8.6 1-0:1.8.10 1-0:2.7.0 1-0:2.8.0 1-0:2.8.1 1-0:2.8.2 1-0:2.8.3 1-0:2.8.5 1-0:2.8.6 1-0:2.8.10 " +
    "1-0:3.7.0 1-0:3.8.0 1-0:3.8.1 1-0:3.8.2 1-0:4.7.0 1-0:4.8.0 1-0:4.8.1 1-0:4.8.2 1-0:5.8.0 1-0:5.8.1 1-0:5.8.2 " +
    "1-0:5.8.4 1-0:5.8.5 1-0:5.8.6 1-0:5.8.10 1-0:6.8.0 1-0:6.8.1 1-0:6.8.3 1-0:6.8.4 1-0:6.8.5 1-0:6.8.6 1-0:6.8.10 " +
    "1-0:7.8.0 1-0:7.8.2 1-0:7.8.3 1-0:7.8.4 1-0:7.8.5 1-0:7.8.6 1-0:7.8.10 1-0:8.8.1 1-0:8.8.2 1-0:8.8.3 1-0:8.8.4 " +
    "1-0:13.7.0 1-0:21.7.0 1-0:22.7.0 1-0:23.7.0 1-0:24.7.0 1-0:31.4.0 1-0:31.7.0 1-0:32.7.0 1-0:41.7.0 1-0:42.7.0 " +
    "1-0:43.7.0 1-0:44.7.0 1-0:51.7.0 1-0:52.7.0 1-0:61.7.0 1-0:62.7.0 1-0:63.7.0 1-0:64.7.0 1-0:71.7.0 1-0:72.7.0 " +
    "1-0:99.1.0 1-1:0.0.0 1-1:0.0.1 1-1:0.0.5 1-1:1.7.0 1-1:1.8.0 1-1:2.7.0 1-1:2.8.0 1-1:3.7.0 1-1:3.8.0 1-1:4.7.0 " +
    "1-1:4.8.0 1-1:5.8.0 1-1:6.8.0 1-1:7.8.0 1-1:8.8.0 1-1:13.7.0 1-1:21.7.0 1-1:21.8.0 1-1:21.25.0 1-1:22.7.0 " +
    "1-1:22.8.0 1-1:31.7.0 1-1:32.7.0 1-1:33.7.0 1-1:41.7.0 1-1:41.8.0 1-1:42.7.0 1-1:42.8.0 1-1:51.7.0 1-1:52.7.0 " +
    "1-1:53.7.0 1-1:61.7.0 1-1:61.8.0 1-1:62.7.0 1-1:62.8.0 1-1:71.7.0 1-1:72.7.0 1-1:73.7.0 1-1:96.1.1 ";

  test.each(captured.trim().split(" "))("%s has a name of its own", (code) => {
    expect(names.describe(code).status).toBe("standard");
  });
});

describe("find", () => {
  test.each([
    ["active energy import", "1-0:1.8.0.255"],
    ["active energy import rate 2", "1-0:1.8.2.255"],
    ["voltage L1", "1-0:32.7.0.255"],
    ["clock", "0-0:1.0.0.255"],
    ["logical device name", "0-0:42.0.0.255"],
    ["load profile 1", "0-0:99.1.0.255"],
    ["reactive export maximum", "1-0:4.6.0.255"],
    ["device ID 3", "0-0:96.1.2.255"],
    ["gas volume forward absolute metering", "7-0:3.0.0.255"],
    ["current harmonic 9 L3", "1-0:71.7.9.255"],
  ])("%s finds %s first", (words, code) => {
    expect(names.find(words)[0]?.code).toBe(code);
  });
});
