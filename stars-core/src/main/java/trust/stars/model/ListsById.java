// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** ListsById by ids, filled once; from then on each is handed out as it is. No lambda: they are filled when a process starts. */
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

    void put(String id, List<T> list) {
        lists.put(id, list);
    }

    /** Nothing is added any more. */
    void close() {
        for (Map.Entry<String, List<T>> entry : lists.entrySet()) {
            entry.setValue(Collections.unmodifiableList(entry.getValue()));
        }
    }

    boolean has(String id) {
        return lists.containsKey(id);
    }

    List<T> get(String id) {
        List<T> list = lists.get(id);
        return list == null ? List.of() : list;
    }
}
