// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import trust.stars.editor.sheet.ImportPlan.Choice;
import trust.stars.model.Framework;

/** What may become of an export that two people edited. */
final class ThreeWays {
    private final Items base;
    private final Items draft;
    private final Items edited;

    ThreeWays(Framework base, Framework draft, Framework edited) throws IOException {
        this.base = Items.of(Spreadsheet.document(base));
        this.draft = Items.of(Spreadsheet.document(draft));
        this.edited = Items.of(Spreadsheet.document(edited));
    }

    /** Whoever of the two is first: the result is the same, or both are asked. */
    void checkEitherOrder() {
        Merge merge = Merge.of(base, draft, edited, false);
        Merge other = Merge.of(base, edited, draft, false);
        assertThat(other.conflicts().isEmpty()).isEqualTo(merge.conflicts().isEmpty());
        if (merge.conflicts().isEmpty()) {
            assertThat(other.document()).isEqualTo(merge.document());
        }
    }

    private Set<String> keys() {
        Set<String> keys = new HashSet<>();
        for (Items items : List.of(base, draft, edited)) {
            items.all().forEach(item -> keys.add(item.key()));
        }
        return keys;
    }

    /** Whether both changed something, and not alike. */
    boolean isInConflict() {
        for (String key : keys()) {
            Map<String, JsonNode> was = parts(base, key);
            Map<String, JsonNode> one = parts(draft, key);
            Map<String, JsonNode> other = parts(edited, key);
            if (retires(was, one, other) || retires(was, other, one)) {
                return true;
            }
            Set<String> paths = new HashSet<>(was.keySet());
            paths.addAll(one.keySet());
            paths.addAll(other.keySet());
            for (String path : paths) {
                JsonNode old = get(was, path);
                if (!get(one, path).equals(old)
                        && !get(other, path).equals(old)
                        && !get(one, path).equals(get(other, path))) {
                    return true;
                }
            }
            boolean isGoneFromOne = !was.isEmpty() && one.isEmpty() != other.isEmpty();
            if (isGoneFromOne && !(one.equals(was) || other.equals(was))) {
                return true;
            }
        }
        Set<String> lists = new HashSet<>(base.sequences());
        for (String list : lists) {
            List<String> was = base.keys(list);
            if (!common(was, draft.keys(list)).equals(common(draft.keys(list), was))
                    && !common(was, edited.keys(list)).equals(common(edited.keys(list), was))) {
                return true; // both changed the order
            }
        }
        for (String list : edited.sequences()) {
            List<String> ones = draft.keys(list);
            List<String> others = edited.keys(list);
            if (common(ones, others).stream().anyMatch(key -> base.find(key) == null)
                    && !common(ones, others).equals(common(others, ones))) {
                return true; // both added the same, and not in the same place
            }
        }
        return ownerGone(draft, edited) || ownerGone(edited, draft);
    }

    /** Whether one retires the item, and the other changed what it says. */
    private static boolean retires(Map<String, JsonNode> was, Map<String, JsonNode> one, Map<String, JsonNode> other) {
        Map<String, JsonNode> words = new LinkedHashMap<>(one);
        words.keySet().removeIf(path -> path.startsWith("retired/"));
        return !was.isEmpty()
                && !was.containsKey("retired/in")
                && one.containsKey("retired/in")
                && !other.isEmpty()
                && !other.containsKey("retired/in")
                && !other.equals(was)
                && !other.equals(words);
    }

    /** Whether one removed a value or standard to which the other added something. */
    private boolean ownerGone(Items one, Items other) {
        return other.all().stream()
                .filter(item -> !item.owner().isEmpty())
                .flatMap(item -> Stream.of("Values " + item.owner(), "Standards " + item.owner()))
                .anyMatch(owner -> base.find(owner) != null && one.find(owner) == null);
    }

    private static List<String> common(List<String> list, List<String> other) {
        return list.stream().filter(other::contains).toList();
    }

    void check(Framework result, Choice choice) throws IOException {
        Items merged = Items.of(Spreadsheet.document(result));
        for (Item item : merged.all()) {
            assertThat(keys()).contains(item.key());
        }
        for (String key : keys()) {
            boolean was = base.find(key) != null;
            boolean one = draft.find(key) != null;
            boolean other = edited.find(key) != null;
            if (was == one || was == other || one == other) {
                boolean expected = one == other ? one : was == one ? other : one;
                if (choice == Choice.ASK) {
                    assertThat(merged.find(key) != null).as(key).isEqualTo(expected);
                }
            }
            if (merged.find(key) != null) {
                check(key, parts(merged, key), choice);
            }
        }
        for (String list : base.sequences()) {
            checkOrder(list, merged.keys(list), choice);
        }
    }

    private void check(String key, Map<String, JsonNode> merged, Choice choice) {
        Map<String, JsonNode> was = parts(base, key);
        Map<String, JsonNode> one = parts(draft, key);
        Map<String, JsonNode> other = parts(edited, key);
        if (one.isEmpty() || other.isEmpty()) {
            assertThat(merged).isEqualTo(one.isEmpty() ? other : one);
            return;
        } else if (choice != Choice.ASK && (retires(was, one, other) || retires(was, other, one))) {
            assertThat(merged).isEqualTo(choice == Choice.DRAFT ? one : other);
            return;
        }
        Set<String> paths = new HashSet<>(merged.keySet());
        paths.addAll(one.keySet());
        paths.addAll(other.keySet());
        paths.remove("releaseNotes"); // they are there if a rewording is
        for (String path : paths) {
            JsonNode old = get(was, path);
            JsonNode drafted = get(one, path);
            JsonNode written = get(other, path);
            JsonNode now = get(merged, path);
            if (written.equals(old) || written.equals(drafted)) {
                assertThat(now).as(key + " " + path).isEqualTo(drafted);
            } else if (drafted.equals(old)) {
                assertThat(now).as(key + " " + path).isEqualTo(written);
            } else if (choice == Choice.ASK) {
                checkTexts(texts(old), texts(drafted), texts(written), texts(now));
            } else if (!now.isArray()) {
                assertThat(now).as(key + " " + path).isEqualTo(choice == Choice.DRAFT ? drafted : written);
            }
        }
    }

    /** A list that both edited has what either added, and not what either removed. */
    private static void checkTexts(List<String> was, List<String> one, List<String> other, List<String> now) {
        Set<String> expected = new HashSet<>(one);
        expected.addAll(other);
        expected.removeIf(text -> was.contains(text) && !(one.contains(text) && other.contains(text)));
        assertThat(now).containsExactlyInAnyOrderElementsOf(expected);
    }

    private void checkOrder(String list, List<String> merged, Choice choice) {
        List<String> common = merged.stream()
                .filter(key -> base.keys(list).contains(key)
                        && draft.keys(list).contains(key)
                        && edited.keys(list).contains(key))
                .toList();
        for (String first : common) {
            for (String second : common) {
                boolean was = isBefore(first, second, base.keys(list));
                boolean drafted = isBefore(first, second, draft.keys(list));
                boolean written = isBefore(first, second, edited.keys(list));
                if (choice == Choice.ASK) {
                    assertThat(isBefore(first, second, merged)).isEqualTo(written == was ? drafted : written);
                }
            }
        }
    }

    private static boolean isBefore(String one, String other, List<String> list) {
        return list.indexOf(one) < list.indexOf(other);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static JsonNode get(Map<String, JsonNode> parts, String path) {
        return parts.getOrDefault(path, MissingNode.getInstance());
    }

    /** Everything that an item says, a retirement as a whole, and what holds the item; nothing if it is not there. */
    private static Map<String, JsonNode> parts(Items items, String key) {
        Item item = items.find(key);
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        if (item != null) {
            parts.putAll(item.leaves());
            parts.put("owner", TextNode.valueOf(item.owner()));
        }
        return parts;
    }
}
