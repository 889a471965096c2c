// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import trust.stars.check.PlainData;
import trust.stars.model.FrameworkVersion;

/** What changed, as maps, lists, texts and numbers, named as in the document: what any JSON library can write. */
final class Plain {
    private Plain() {}

    /** The part: records without what is absent or empty, lists, numbers and booleans; anything else as its text. */
    static @Nullable Object of(@Nullable Object part) {
        if (part == null || part instanceof Number || part instanceof Boolean) {
            return part;
        } else if (part instanceof FrameworkVersion version) {
            return version.toString();
        } else if (part instanceof Enum<?> constant) {
            return constant.name();
        } else if (part instanceof Record record) {
            return PlainData.of(record, record.getClass());
        } else if (part instanceof Collection<?> items) {
            List<@Nullable Object> list = new ArrayList<>();
            items.forEach(item -> list.add(of(item)));
            return list;
        } else if (part instanceof Map<?, ?> entries) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            entries.forEach((key, value) -> map.put(String.valueOf(key), of(value)));
            return map;
        }
        return part.toString();
    }
}
