// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import trust.stars.validation.Text;

/**
 * A job that staff of the Trust hold. All active behaviours apply to it; its standards say how they link to the
 * profession's own expectations.
 *
 * @param id small letters, digits and hyphens, such as {@code teaching-assistant}
 * @param name as people say it
 * @param family the group of jobs that it belongs to, such as {@code Learning support}
 * @param standards the ids of the standards that apply to it, the most important first; none if it has none
 * @param aliases other titles in use, at most 100
 * @param crosswalk its key in other vocabularies, by the vocabulary's id, in the order of those ids; several keys of one
 *     vocabulary are separated by a space, a bar and a space; at most 100
 * @param additional whether it is held beside another role, as a designated safeguarding lead's is
 * @param note what readers should know about the role, such as that it has no national standard, or null
 * @param retired why it is no longer used, or null if it is active
 * @param origin the id of the local layer that it comes from, or null for the framework's own
 * @since 1.0.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Role(
        String id,
        @Text(max = 200) String name,
        @Text(max = 200) String family,
        @Omittable @Size(max = 1000) List<String> standards,
        @Omittable @Size(max = 100) List<@Text(max = 200) String> aliases,
        @Omittable @Size(max = 100) Map<@Text(max = 200) String, @Text(max = 200) String> crosswalk,
        @Omittable boolean additional,
        @Text(max = 2000) @Nullable String note,
        @Valid @Nullable Retirement retired,
        @Nullable String origin) {
    /**
     * Copies the lists and the map.
     *
     * @param id its id
     * @param name as people say it
     * @param family the group of jobs that it belongs to
     * @param standards the ids of the standards that apply to it
     * @param aliases other titles in use
     * @param crosswalk its key in other vocabularies
     * @param additional whether it is held beside another role
     * @param note what readers should know about the role, or null
     * @param retired why it is no longer used, or null
     * @param origin the id of the local layer that it comes from, or null
     * @throws NullPointerException if something that must be there is null
     */
    public Role {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(family, "family");
        standards = List.copyOf(requireNonNull(standards, "standards"));
        aliases = List.copyOf(requireNonNull(aliases, "aliases"));
        // not Map.copyOf: its order would differ from run to run, and it is slow with names of one hash code
        Map<String, String> copy = new TreeMap<>();
        for (Map.Entry<String, String> entry :
                requireNonNull(crosswalk, "crosswalk").entrySet()) {
            copy.put(requireNonNull(entry.getKey()), requireNonNull(entry.getValue()));
        }
        crosswalk = Collections.unmodifiableMap(copy);
    }
}
