// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The libraries that documents need, which an application may have excluded. */
final class Libraries {
    /** A class of each, and what to add where it is missing. */
    private static final Map<String, String> NEEDED = Map.of(
            "com.fasterxml.jackson.databind.ObjectMapper", "com.fasterxml.jackson.core:jackson-databind",
            "org.hibernate.validator.HibernateValidator", "org.hibernate.validator:hibernate-validator",
            "org.jspecify.annotations.Nullable", "org.jspecify:jspecify");

    private Libraries() {}

    /**
     * Does something that needs them.
     *
     * @param what what is done, for the message
     * @throws IllegalStateException if one is missing, naming all that are
     */
    static <T> T with(String what, Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (NoClassDefFoundError e) {
            // whose message names the class only the first time
            throw new IllegalStateException(what + " a framework document needs " + lacking(), e);
        }
    }

    private static String lacking() {
        Set<String> missing = new TreeSet<>();
        NEEDED.forEach((type, library) -> {
            if (!isThere(type)) {
                missing.add(library);
            }
        });
        return switch (missing.size()) {
            case 0 ->
                String.join(", ", new TreeSet<>(NEEDED.values()))
                        + " and what they bring along, of which something is missing or of a version that does not fit –"
                        + " add them without exclusions";
            case 1 ->
                String.join("", missing)
                        + ", which is not on the class path – add that dependency, or do not exclude it";
            default ->
                String.join(" and ", missing)
                        + ", which are not on the class path – add those dependencies, or do not exclude them";
        };
    }

    private static boolean isThere(String type) {
        try {
            Class.forName(type, false, Libraries.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            return false;
        }
    }

    /** What is done. */
    interface Work<T> {
        T run() throws IOException;
    }
}
