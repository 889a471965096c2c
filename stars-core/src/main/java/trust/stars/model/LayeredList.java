// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import trust.stars.check.Findings;
import trust.stars.text.Phrase;
import trust.stars.validation.Rule;

/** A framework's list with a layer's items in it. It remembers where in the layer each of those items is. */
final class LayeredList<T> {
    private final String name;
    private final String layer;
    private final Findings findings;
    private final List<T> items = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final Map<Object, Integer> places = new HashMap<>();
    private final Map<Object, String> origins = new HashMap<>();
    private int count;

    /**
     * An empty list.
     *
     * @param name the JSON Pointer of the list, the same in the framework and in the layer
     * @param layer the id of the layer
     * @param findings takes what is wrong
     */
    LayeredList(String name, String layer, Findings findings) {
        this.name = name;
        this.layer = layer;
        this.findings = findings;
    }

    List<T> items() {
        return items;
    }

    boolean has(Object key) {
        return places.containsKey(key);
    }

    /** The place in the layer's document of the item with a key; empty if that is not the layer's. */
    String source(Object key) {
        Integer place = places.get(key);
        return place == null ? "" : sources.get(place);
    }

    void addAll(List<T> more, Function<T, Object> key, Function<T, @Nullable String> origin) {
        more.forEach(item -> add(key.apply(item), item, origin.apply(item)));
    }

    /** Adds an item that is not in the layer's own list, whatever its origin. */
    void add(Object key, T item, @Nullable String origin) {
        places.putIfAbsent(key, items.size());
        if (origin != null) {
            origins.put(key, origin);
        }
        items.add(item);
        sources.add("");
    }

    /** Puts the next item of the layer in the place of the one with the same key, or at the end if there is none. */
    void put(Object key, T item) {
        String source = name + "/" + count++;
        Integer place = places.get(key);
        if (place == null || !sources.get(place).isEmpty()) {
            // a second one from the layer is put beside the first, to be refused as a duplicate
            places.putIfAbsent(key, items.size());
            items.add(item);
            sources.add(source);
            return;
        }
        String origin = origins.getOrDefault(key, layer);
        if (!origin.equals(layer)) {
            findings.add(
                    Rule.NOT_LOCAL,
                    source,
                    Phrase.of("the local layer '{}' has its own version of this", origin),
                    Phrase.of("agree on one of the two: layers that say different things about one item cannot be"
                            + " combined"));
        }
        items.set(place, item);
        sources.set(place, source);
    }

    /** Turns a place in this list into the same place in the layer's document; empty if the item is not the layer's. */
    String own(String path) {
        if (!path.startsWith(name + "/")) {
            return "";
        }
        int end = path.indexOf('/', name.length() + 1);
        String index = path.substring(name.length() + 1, end < 0 ? path.length() : end);
        String source = sources.get(Integer.parseInt(index));
        return source.isEmpty() ? "" : source + (end < 0 ? "" : path.substring(end));
    }
}
