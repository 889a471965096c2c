// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.folder;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
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
     * @throws IllegalArgumentException if a line is not a digest and a name, or two lines have the same name
     */
    public static ReleaseLock parse(String text) {
        Map<String, String> digests = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            if (!line.matches("[0-9a-f]{64} {2}\\S+")) {
                throw new IllegalArgumentException("the lock has a line that is not a digest and a name: "
                        + Quote.of(line) + " – restore the file from version control");
            }
            String name = line.substring(66);
            if (digests.put(name, line.substring(0, 64)) != null) {
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
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
