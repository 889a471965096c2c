// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor;

import java.util.logging.Level;
import java.util.logging.Logger;
import trust.stars.editor.command.StarsCommand;
import trust.stars.editor.command.Terminal;

/** The program {@code stars}. */
public final class Main {
    /** Held, because a logger that nobody holds forgets its level. Editors need not see the library's own messages. */
    private static final Logger LIBRARY = Logger.getLogger("org.hibernate.validator");

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        LIBRARY.setLevel(Level.WARNING);
        Terminal terminal = Terminal.ofProcess();
        int exitCode = StarsCommand.commandLine(terminal, args).execute(args);
        terminal.end();
        System.exit(exitCode);
    }
}
