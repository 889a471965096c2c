// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.maven;

import com.palantir.javapoet.CodeBlock;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import trust.stars.check.Components;
import trust.stars.model.FrameworkVersion;

/** The contents of a framework's records, as Java expressions that make them again. */
final class Expressions {
    private Expressions() {}

    static CodeBlock of(@Nullable Object value) {
        if (value == null || value instanceof Boolean || value instanceof Integer) {
            return CodeBlock.of("$L", value);
        } else if (value instanceof String text) {
            return CodeBlock.of("$S", text);
        } else if (value instanceof Enum<?> constant) {
            return CodeBlock.of("$T.$L", constant.getDeclaringClass(), constant.name());
        } else if (value instanceof LocalDate date) {
            return CodeBlock.of(
                    "$T.of($L, $L, $L)", LocalDate.class, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        } else if (value instanceof FrameworkVersion version) {
            return CodeBlock.of(
                    "$T.of($L, $L, $L)", FrameworkVersion.class, version.major(), version.minor(), version.patch());
        } else if (value instanceof List<?> list) {
            List<CodeBlock> items = new ArrayList<>();
            list.forEach(item -> items.add(of(item)));
            return CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(items, ", "));
        } else if (value instanceof Map<?, ?> map) {
            List<CodeBlock> entries = new ArrayList<>();
            map.forEach((key, entry) -> entries.add(CodeBlock.of("$T.entry($L, $L)", Map.class, of(key), of(entry))));
            return CodeBlock.of("$T.ofEntries($L)", Map.class, CodeBlock.join(entries, ", "));
        } else if (value instanceof Record item) {
            List<CodeBlock> components = new ArrayList<>();
            for (RecordComponent component : item.getClass().getRecordComponents()) {
                components.add(of(Components.value(component, item)));
            }
            return construct(item.getClass(), components);
        }
        throw new IllegalArgumentException("no expression is known for " + value.getClass());
    }

    /** A call of a record's canonical constructor. */
    static CodeBlock construct(Class<?> type, List<CodeBlock> components) {
        return CodeBlock.of("new $T(\n$>$>$L$<$<)", type, CodeBlock.join(components, ",\n"));
    }
}
