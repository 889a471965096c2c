// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import trust.stars.model.Alignment;
import trust.stars.model.Behaviour;
import trust.stars.model.FrameworkContent;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.ItemKind;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Retirement;
import trust.stars.model.Role;
import trust.stars.model.Source;
import trust.stars.model.Statement;
import trust.stars.model.Unaligned;
import trust.stars.model.Value;
import trust.stars.release.Change;

/** What a change tells of before and after, as the document has it. */
final class ChangedPart {
    private ChangedPart() {}

    /** The item, the words, the part or the position as it was; null if it was not there. */
    static @Nullable Object before(Change change) {
        return switch (change.kind()) {
            case ADDED -> null;
            case RETIRED -> ((Change.Retired) change).before();
            case RESTORED -> ((Change.Restored) change).before();
            case REWORDED -> ((Change.Reworded) change).before();
            case CHANGED -> part((Change.FieldChanged) change, ((Change.FieldChanged) change).before());
            case MOVED -> ((Change.Moved) change).before();
            case REMOVED, LOST -> ((Change.Vanished) change).before();
        };
    }

    /** The item, the words, the part or the position as it is; null if it is gone. */
    static @Nullable Object after(Change change) {
        return switch (change.kind()) {
            case ADDED -> ((Change.Added) change).after();
            case RETIRED -> ((Change.Retired) change).after();
            case RESTORED -> ((Change.Restored) change).after();
            case REWORDED -> ((Change.Reworded) change).after();
            case CHANGED -> part((Change.FieldChanged) change, ((Change.FieldChanged) change).after());
            case MOVED -> ((Change.Moved) change).after();
            case REMOVED, LOST -> null;
        };
    }

    private static @Nullable Object part(Change.FieldChanged changed, List<String> texts) {
        Class<?> type = type(changed.item().kind(), changed.field());
        if (type == List.class) {
            return texts;
        } else if (type == Map.class) {
            Map<String, String> entries = new LinkedHashMap<>();
            for (int i = 0; i < texts.size(); i += 2) {
                entries.put(texts.get(i), texts.get(i + 1));
            }
            return entries;
        } else if (texts.isEmpty()) {
            return null;
        }
        String text = texts.get(0);
        int last = texts.size() - 1;
        if (type == Retirement.class) {
            return new Retirement(FrameworkVersion.parse(text), texts.subList(1, last), texts.get(last));
        } else if (type == Source.class) {
            return new Source(text, texts.subList(1, texts.size()));
        } else if (type == boolean.class) {
            return Boolean.valueOf(text);
        } else if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        return type.isEnum() ? word(type, text) : text;
    }

    private static Object word(Class<?> type, String name) {
        for (Object word : type.getEnumConstants()) {
            if (((Enum<?>) word).name().equals(name)) {
                return word;
            }
        }
        throw new IllegalArgumentException(type + " has no " + name);
    }

    private static Class<?> type(ItemKind kind, String field) {
        Class<? extends Record> item = switch (kind) {
            case FRAMEWORK -> FrameworkContent.class;
            case VALUE -> Value.class;
            case BEHAVIOUR -> Behaviour.class;
            case STANDARD -> ProfessionalStandard.class;
            case STATEMENT -> Statement.class;
            case ROLE -> Role.class;
            case ALIGNMENT -> Alignment.class;
            case UNALIGNED -> Unaligned.class;
        };
        for (RecordComponent component : item.getRecordComponents()) {
            if (component.getName().equals(field)) {
                return component.getType();
            }
        }
        return String.class; // the standard that a statement is in
    }
}
