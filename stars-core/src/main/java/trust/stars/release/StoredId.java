// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import trust.stars.model.FrameworkVersion;

/**
 * The id of an item as an application stored it, of whatever kind: no two items of a framework have the same id.
 *
 * @param id the id
 * @param version the version of the framework from which it was taken
 * @since 1.0.0
 * @serial exclude
 */
public record StoredId(String id, FrameworkVersion version) implements Serializable {
    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if anything is null
     */
    public StoredId {
        requireNonNull(id, "id");
        requireNonNull(version, "version");
    }
}
