// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.validation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * How much a {@link Problem} matters.
 *
 * @since 1.0.0
 */
public enum Severity {
    /** The content cannot be used until this is put right. */
    @JsonProperty("ERROR")
    ERROR,
    /** The content can be used; somebody should look, and may waive the warning with a reason. */
    @JsonProperty("WARNING")
    WARNING;

    /**
     * The word as it is printed: {@code error} or {@code warning}.
     *
     * @return the name in lower case
     */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
