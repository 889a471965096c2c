// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import trust.stars.check.PlainData;
import trust.stars.model.Framework;
import trust.stars.model.ItemKind;

/**
 * What differs between two versions of a framework, and the smallest version step that the differences allow.
 *
 * <pre>{@code
 * FrameworkDiff diff = FrameworkDiff.between(Stars.release("1.0.0"), Stars.release("1.1.0"));
 * diff.step();                              // minor
 * diff.changes(Change.Reworded.class);      // both wordings of each, and what was declared about it
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param changes what differs in the framework itself, in its values, behaviours, standards, statements, roles and
 *     alignments; within each in the order of the newer version, then what is gone in the order of the older one
 * @since 1.0.0
 * @serial exclude
 */
public record FrameworkDiff(List<Change> changes) implements Serializable {
    /**
     * Copies the list.
     *
     * @throws NullPointerException if the list or a change is null
     */
    public FrameworkDiff {
        changes = List.copyOf(requireNonNull(changes, "changes"));
    }

    /**
     * The differences between two versions, usually of neighbouring releases.
     *
     * <p>A declaration in the later version is about the release before it. If a behaviour was reworded more than once
     * between two versions that are further apart, only the last declaration is known here: to judge all steps, compare
     * release by release.
     *
     * @param before the earlier version
     * @param after the later version
     * @return every change; none if the contents are the same
     * @throws NullPointerException if a framework is null
     */
    public static FrameworkDiff between(Framework before, Framework after) {
        return new Comparison(requireNonNull(before, "before"), requireNonNull(after, "after")).compare();
    }

    /**
     * The changes of one sort.
     *
     * @param <T> the sort
     * @param type for example {@code Change.Added.class}
     * @return in order; may be empty
     */
    public <T extends Change> List<T> changes(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Change change : changes) {
            if (type.isInstance(change)) {
                found.add(type.cast(change));
            }
        }
        return List.copyOf(found);
    }

    /**
     * The smallest version step that all changes together allow.
     *
     * @return {@link VersionStep#NONE} if nothing differs
     */
    public VersionStep step() {
        VersionStep step = VersionStep.NONE;
        for (Change change : changes) {
            step = step.or(change.step());
        }
        return step;
    }

    /**
     * Whether everything that staff are asked to live by is word for word the same: title, introduction, values and
     * behaviours. Standards, roles, alignments and authorities may differ.
     *
     * @return true if no change is about those words
     */
    public boolean keepsWords() {
        for (Change change : changes) {
            if (touchesWords(change)) {
                return false;
            }
        }
        return true;
    }

    /**
     * What Jackson writes.
     *
     * @return the components
     * @hidden
     */
    @JsonValue
    public Map<String, Object> json() {
        return PlainData.of(this, FrameworkDiff.class);
    }

    /**
     * The comparison that Jackson has read.
     *
     * @param properties what {@link #json()} gives
     * @return the comparison
     * @throws IllegalArgumentException if it is none
     * @hidden
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FrameworkDiff fromJson(Map<String, @Nullable Object> properties) {
        return PlainData.read(FrameworkDiff.class, properties);
    }

    private static boolean touchesWords(Change change) {
        ItemKind kind = change.item().kind();
        String field = change instanceof Change.FieldChanged changed ? changed.field() : "";
        if (kind == ItemKind.FRAMEWORK) {
            return change.kind() == Change.Kind.REWORDED || field.equals("acronym");
        }
        return (kind == ItemKind.VALUE || kind == ItemKind.BEHAVIOUR) && !field.equals("authority");
    }
}
