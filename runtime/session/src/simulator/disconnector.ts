import { ActionError } from "@cosemkit/core";
import type { ControlModeId } from "@cosemkit/model/codes/control-mode";
import type { ControlStateId } from "@cosemkit/model/codes/control-state";

/** Modes in which a remote reconnection connects at once; in the others somebody has to press a button at the meter. */
const connectsRemotely: readonly ControlModeId[] = ["mode-2", "mode-4"];

/** Modes that the Blue Book knows in all editions. */
export const controlModes: readonly ControlModeId[] = [
  "mode-0",
  "mode-1",
  "mode-2",
  "mode-3",
  "mode-4",
  "mode-5",
  "mode-6",
];

/** The breaker of a meter and the state machine around it (Blue Book, Disconnect control). */
export class Disconnector {
  private readonly onChange: (state: ControlStateId) => void;
  private current: ControlStateId = "connected";
  private currentMode: ControlModeId = "mode-2";

  constructor(onChange: (state: ControlStateId) => void) {
    this.onChange = onChange;
  }

  get state(): ControlStateId {
    return this.current;
  }

  get connected(): boolean {
    return this.current === "connected";
  }

  get mode(): ControlModeId {
    return this.currentMode;
  }

  /** In mode 0 the output is connected, and stays so. */
  set mode(mode: ControlModeId) {
    this.currentMode = mode;
    if (mode === "mode-0") this.enter("connected");
  }

  /** From any state to disconnected. */
  remoteDisconnect(): void {
    this.refuseInMode0();
    this.enter("disconnected");
  }

  /** From disconnected to connected, or to ready for reconnection, as the mode has it. */
  remoteReconnect(): void {
    this.refuseInMode0();
    if (this.current === "disconnected") {
      this.enter(connectsRemotely.includes(this.currentMode) ? "connected" : "ready-for-reconnection");
    }
  }

  /** Somebody presses the button: what is ready for reconnection is connected. */
  pressButton(): void {
    if (this.current === "ready-for-reconnection") this.enter("connected");
  }

  private refuseInMode0(): void {
    if (this.currentMode === "mode-0") throw new ActionError("other-reason", false, "the output is always connected");
  }

  private enter(state: ControlStateId): void {
    if (state === this.current) return;
    this.current = state;
    this.onChange(state);
  }
}
