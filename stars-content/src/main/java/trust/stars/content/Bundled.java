// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import trust.stars.json.FrameworkReader;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.release.FrameworkHistory;
import trust.stars.release.ReleaseIndex;

/** The documents in this library. That one cannot be read means that the library itself is damaged. */
final class Bundled {
    private Bundled() {}

    static FrameworkHistory history() {
        String index = read("index.txt", in -> new String(in.readAllBytes(), StandardCharsets.UTF_8));
        return FrameworkHistory.of(ReleaseIndex.parse(index), Bundled::release);
    }

    private static Framework release(FrameworkVersion version) {
        String name = version + ".json";
        return read(name, in -> FrameworkReader.read(in, name));
    }

    private static <T> T read(String name, Reading<T> reading) {
        try (InputStream in = Bundled.class.getResourceAsStream("releases/" + name)) {
            if (in == null) {
                throw new IllegalStateException("stars-content is damaged: releases/" + name + " is missing");
            }
            return reading.from(in);
        } catch (IOException e) {
            throw new IllegalStateException("stars-content is damaged: releases/" + name + " cannot be read", e);
        }
    }

    private interface Reading<T> {
        T from(InputStream in) throws IOException;
    }
}
