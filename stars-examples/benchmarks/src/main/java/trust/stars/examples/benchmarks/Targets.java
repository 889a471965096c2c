// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The project's targets for speed and size, compared with what was measured. */
final class Targets {
    private record Target(String what, double most, double measured) {
        String row() {
            return String.format(
                    Locale.ROOT,
                    "| %s | ≤ %s | %s | %s |",
                    what,
                    number(most),
                    number(measured),
                    measured <= most
                            ? "met"
                            : String.format(Locale.ROOT, "missed by %.0f %%", (measured / most - 1) * 100));
        }

        /** A number with as many decimals as numbers of its size need. */
        private static String number(double number) {
            boolean whole = number == Math.rint(number);
            return String.format(Locale.ROOT, whole ? "%.0f" : number < 10 ? "%.2f" : "%.1f", number);
        }
    }

    private final List<Target> targets = new ArrayList<>();

    /** Adds a target and returns whether it is met. */
    boolean add(String what, double most, double measured) {
        targets.add(new Target(what, most, measured));
        return measured <= most;
    }

    /** A table with a line for each target. */
    String table() {
        StringBuilder table = new StringBuilder("| what | target | measured | |\n|---|---|---|---|\n");
        for (Target target : targets) {
            table.append(target.row()).append('\n');
        }
        return table.toString();
    }
}
