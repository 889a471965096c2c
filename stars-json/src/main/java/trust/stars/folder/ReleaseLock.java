// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.folder;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import trust.stars.file.Sha256;
import trust.stars.text.Quote;

/**
 * The SHA-256 digests of the frozen documents, by file name, in the form that {@code sha256sum --check} reads.
 *
 * @param digests by file name, in the order of release
 */
public record ReleaseLock(Map<String, String> digests) {
    /** Copies the map. */
    public ReleaseLock {
        digests = Collections.unmodifiableMap(new LinkedHashMap<>(digests));
    }

    /**
     * The lock that a text describes; the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if a line is not a digest and the name of a document, or two lines have the same name
     */
    public static ReleaseLock parse(String text) {
        Map<String, String> digests = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            if (!line.matches("[0-9a-f]{64} {2}\\S+")) {
                throw new IllegalArgumentException("the lock has a line that is not a digest and a name: "
                        + Quote.of(line) + " – restore the file from version control");
            }
            String name = line.substring(Sha256.LENGTH + 2);
            if (!ReleaseFolder.isDocument(name)) {
                throw new IllegalArgumentException("the lock has a line for " + Quote.of(name)
                        + ", which is not the name of a released document – restore the file from version control");
            }
            if (digests.put(name, line.substring(0, Sha256.LENGTH)) != null) {
                throw new IllegalArgumentException(
                        "the lock has two lines for " + Quote.path(name) + " – restore the file from version control");
            }
        }
        return new ReleaseLock(digests);
    }

    /** This lock with one more file. */
    public ReleaseLock with(String name, byte[] bytes) {
        Map<String, String> more = new LinkedHashMap<>(digests);
        more.put(name, digest(bytes));
        return new ReleaseLock(more);
    }

    /** Whether a file is as it was when it was locked. */
    public boolean matches(String name, byte[] bytes) {
        return digest(bytes).equals(digests.get(name));
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        digests.forEach(
                (name, digest) -> lines.append(digest).append("  ").append(name).append('\n'));
        return lines.toString();
    }

    /** The SHA-256 digest of some bytes, in lower-case hexadecimal digits. */
    public static String digest(byte[] bytes) {
        return Sha256.of(bytes);
    }
}
