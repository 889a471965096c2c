// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where this program notes for its user what it has begun: a place that neither version control nor a folder from somebody
 * else brings.
 */
public final class StateFolder {
    private StateFolder() {}

    /** The one of the user who runs the program, which need not exist yet. */
    public static Path ofUser() {
        return of(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", ""));
    }

    static Path of(Map<String, String> environment, String system, String home) {
        String name = system.toLowerCase(Locale.ROOT);
        Path user = path(home);
        if (name.startsWith("windows")) {
            return named(environment, "LOCALAPPDATA", user.resolve("AppData/Local"));
        }
        return name.startsWith("mac")
                ? user.resolve("Library/Application Support/stars")
                : named(environment, "XDG_STATE_HOME", user.resolve(".local/state"));
    }

    /** The folder that a variable names; by its definition one that is not absolute means nothing. */
    private static Path named(Map<String, String> environment, String variable, Path usual) {
        String named = environment.getOrDefault(variable, "");
        return (path(named).isAbsolute() ? path(named) : usual).resolve("stars");
    }

    /** The path of a name, which a terminal without UTF-8 may have spoilt: whoever only reads can do without. */
    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            return Path.of(name.replaceAll("[^ -~]", "_"));
        }
    }
}
