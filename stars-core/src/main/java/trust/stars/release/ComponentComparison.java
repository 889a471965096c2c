// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import trust.stars.check.Components;
import trust.stars.model.ItemKind;
import trust.stars.model.ReleaseNotes;
import trust.stars.model.Retirement;
import trust.stars.model.Rewording;
import trust.stars.model.Source;

/** Compares two versions of an item component by component: a component that is added to a record is compared, too. */
final class ComponentComparison {
    static final String RETIRED = "retired";

    /** Reported as changes of their own, or about the release and not its content. */
    private static final Set<String> REPORTED_ELSEWHERE = Set.of(
            "formatVersion",
            "version",
            "releasedOn",
            "effectiveFrom",
            "releaseNotes",
            "waivers",
            "values",
            "standards",
            "roles",
            "alignments",
            "unaligned",
            "behaviours",
            "retiredBehaviours",
            "statements",
            RETIRED);

    private final Map<String, Rewording> declared = new HashMap<>();
    private final List<Change> changes;

    /**
     * A comparison.
     *
     * @param notes what the newer version declares about its words, or null
     * @param changes takes what differs
     */
    ComponentComparison(@Nullable ReleaseNotes notes, List<Change> changes) {
        this.changes = changes;
        if (notes != null) {
            notes.rewordings().forEach(rewording -> declared.put(rewording.item(), rewording));
        }
    }

    void compare(ChangedItem item, Record before, Record after) {
        if (before.equals(after)) {
            return;
        }
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            String part = component.getName();
            if (isReportedElsewhere(item.kind(), part)) {
                continue;
            }
            Object old = Components.value(component, before);
            Object now = Components.value(component, after);
            if (!Objects.equals(old, now)) {
                changes.add(
                        isWords(item.kind(), part)
                                ? new Change.Reworded(item, part, words(old), words(now), declared(item, part))
                                : fieldChanged(item, part, old, now, step(item.kind(), part)));
            }
        }
    }

    static Change fieldChanged(
            ChangedItem item, String field, @Nullable Object before, @Nullable Object after, VersionStep step) {
        return new Change.FieldChanged(item, field, texts(before), texts(after), step);
    }

    private static List<String> texts(@Nullable Object part) {
        List<String> texts = new ArrayList<>();
        if (part instanceof List<?> items) {
            items.forEach(item -> texts.addAll(texts(item)));
        } else if (part instanceof Map<?, ?> entries) {
            entries.forEach((key, text) -> texts.addAll(List.of(key.toString(), text.toString())));
        } else if (part instanceof Enum<?> word) {
            texts.add(word.name());
        } else if (part instanceof Retirement || part instanceof Source) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                texts.addAll(texts(Components.value(component, (Record) part)));
            }
        } else if (part != null) {
            texts.add(part.toString());
        }
        return texts;
    }

    static boolean isReportedElsewhere(ItemKind kind, String part) {
        // a role's list of standards is a part like any other
        return REPORTED_ELSEWHERE.contains(part) && !(kind == ItemKind.ROLE && part.equals("standards"));
    }

    /** Whether a part is words that people live by. */
    private static boolean isWords(ItemKind kind, String part) {
        return (kind == ItemKind.FRAMEWORK && Rewording.PARTS.contains(part))
                || (kind == ItemKind.VALUE && (part.equals("name") || part.equals("statement")))
                || (kind == ItemKind.BEHAVIOUR && part.equals("text"));
    }

    /** A declaration names a part of the framework, or else the item whose words it is about. */
    private @Nullable Rewording declared(ChangedItem item, String part) {
        return declared.get(item.kind() == ItemKind.FRAMEWORK ? part : item.id());
    }

    private static String words(@Nullable Object part) {
        return part instanceof List<?> paragraphs
                ? String.join("\n", paragraphs.stream().map(String::valueOf).toList())
                : String.valueOf(part);
    }

    private static VersionStep step(ItemKind kind, String part) {
        if (kind == ItemKind.FRAMEWORK && part.equals("id")) {
            return VersionStep.MAJOR;
        }
        // a change of authority changes no words
        boolean sameWords = (kind == ItemKind.VALUE || kind == ItemKind.BEHAVIOUR) && part.equals("authority");
        return sameWords ? VersionStep.PATCH : VersionStep.MINOR;
    }
}
