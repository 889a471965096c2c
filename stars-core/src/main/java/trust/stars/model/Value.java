// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trust.stars.validation.Text;

/**
 * One of the things that the Trust stands for, with the behaviours that show it.
 *
 * @param id small letters, digits and hyphens, such as {@code teamwork}; at most 64 characters
 * @param name as people say it, such as {@code Teamwork}
 * @param statement what the Trust says about it
 * @param behaviours the active behaviours, in the order in which they are printed
 * @param retiredBehaviours the behaviours that no longer apply
 * @param authority whose words name and statement are
 * @param retired why the value no longer applies, or null if it is active; a retired value has no active behaviours
 * @since 1.0.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Value(
        String id,
        @Text(max = 200) String name,
        @Text(max = 2000) String statement,
        @Omittable List<@Valid Behaviour> behaviours,
        @Omittable List<@Valid Behaviour> retiredBehaviours,
        Authority authority,
        @Valid @Nullable Retirement retired) {
    /**
     * Copies the lists.
     *
     * @throws NullPointerException if anything but {@code retired} is null
     */
    public Value {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(statement, "statement");
        behaviours = List.copyOf(requireNonNull(behaviours, "behaviours"));
        retiredBehaviours = List.copyOf(requireNonNull(retiredBehaviours, "retiredBehaviours"));
        requireNonNull(authority, "authority");
    }
}
