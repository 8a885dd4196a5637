import type { AddCommand } from "../program.ts";

/** `cosemkit tour`: the main job end to end, on a simulated meter and on captured telegrams. */
export const addTour: AddCommand = (program, { terminal }) => {
  program
    .command("tour")
    .description("read a simulated meter over a ciphered association, and decode two captured telegrams")
    .action(async () => {
      const { runTour } = await import("../tour/run-tour.ts");
      await runTour(terminal);
    });
};
