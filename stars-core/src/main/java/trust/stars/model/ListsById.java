// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists by ids, filled once and then handed out as they are. No lambdas, because they are filled when a process starts.
 */
final class ListsById<T> {
    private final Map<String, List<T>> lists = new HashMap<>();

    void add(String id, T item) {
        List<T> list = lists.get(id);
        if (list == null) {
            list = new ArrayList<>();
            lists.put(id, list);
        }
        list.add(item);
    }

    /** Makes the lists unmodifiable; nothing can be added from now on. */
    void close() {
        for (Map.Entry<String, List<T>> entry : lists.entrySet()) {
            entry.setValue(Collections.unmodifiableList(entry.getValue()));
        }
    }

    List<T> get(String id) {
        List<T> list = lists.get(id);
        return list == null ? List.of() : list;
    }
}
