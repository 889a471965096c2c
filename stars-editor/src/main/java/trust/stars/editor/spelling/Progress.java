// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.spelling;

import java.io.PrintStream;

/** A bar on a terminal that shows how far a long check has got. */
public final class Progress {
    private static final int LONG = 100;
    private static final int WIDTH = 40;

    private final PrintStream terminal;
    private final boolean shown;

    /**
     * A bar.
     *
     * @param shown whether anybody would see it: false where the stream is not a terminal
     */
    public Progress(PrintStream terminal, boolean shown) {
        this.terminal = terminal;
        this.shown = shown;
    }

    /** Draws the bar if there is much to do, and clears it at the end. */
    void show(int done, int all) {
        if (!shown || all < LONG) {
            return;
        }
        int filled = done * WIDTH / all;
        String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
        terminal.print(done == all ? "\r" + " ".repeat(WIDTH + 20) + "\r" : "\r[" + bar + "] " + done + " of " + all);
        terminal.flush();
    }
}
