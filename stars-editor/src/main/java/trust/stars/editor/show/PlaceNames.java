// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trust.stars.text.Quote;

/**
 * Places of a document in words, such as {@code Teamwork, second behaviour} for {@code /values/1/behaviours/1/text}. The
 * document may be a framework or a layer, and may be wrong in any way: names are taken from it as far as it can be read.
 */
public final class PlaceNames {
    /** The properties that name an item. */
    private static final Set<String> NAMES = Set.of("name", "title", "code", "statement", "behaviour", "item");

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, String> texts;

    private PlaceNames(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * The names of some places of a document.
     *
     * @param document a file; if it cannot be read, places are only counted
     * @param pointers the places that will be asked for, as JSON Pointers
     */
    public static PlaceNames in(Path document, List<String> pointers) {
        Set<String> items = new HashSet<>();
        for (String pointer : pointers) {
            for (int end = pointer.indexOf('/', 1); end >= 0; end = pointer.indexOf('/', end + 1)) {
                items.add(pointer.substring(0, end));
            }
            items.add(pointer);
        }
        Map<String, String> texts = new HashMap<>();
        if (!pointers.isEmpty() && Files.isRegularFile(document)) {
            try (JsonParser parser = JSON.createParser(document.toFile())) {
                read(parser, items, texts);
            } catch (JsonProcessingException e) {
                // what comes before the mistake has been read
            } catch (IOException e) {
                return new PlaceNames(Map.of());
            }
        }
        return new PlaceNames(texts);
    }

    private static void read(JsonParser parser, Set<String> items, Map<String, String> texts) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.VALUE_STRING
                    && parser.currentName() != null
                    && NAMES.contains(parser.currentName())) {
                String place = parser.getParsingContext().pathAsPointer().toString();
                if (items.contains(place.substring(0, place.lastIndexOf('/')))) {
                    texts.putIfAbsent(place, parser.getText());
                }
            }
        }
    }

    /**
     * A place in words.
     *
     * @param pointer one of the places that the names were taken for
     * @return the item that it is or is in; empty for what belongs to the document as a whole
     */
    public String of(String pointer) {
        String[] parts = pointer.split("/", -1);
        if (parts.length < 3) {
            return "";
        }
        String list = parts[1];
        String item = "/" + list + "/" + parts[2];
        return switch (list) {
            case "values" -> inValue(parts, item);
            case "standards" -> inStandard(parts, item);
            case "roles" -> named("role ", item + "/name", parts[2], "role");
            case "alignments" -> {
                String statement = texts.get(item + "/statement");
                String behaviour = texts.get(item + "/behaviour");
                yield statement == null || behaviour == null
                        ? ordinal(parts[2]) + " link"
                        : "link from " + Quote.plain(statement) + " to " + Quote.plain(behaviour);
            }
            case "unaligned" -> named("no link for ", item + "/statement", parts[2], "statement without a link");
            case "waivers" -> named("waiver for ", item + "/item", parts[2], "waiver");
            case "introduction" -> "introduction, " + ordinal(parts[2]) + " paragraph";
            case "titleQualifiers" -> ordinal(parts[2]) + " qualifier in job titles";
            case "titleSubjects" -> ordinal(parts[2]) + " subject in job titles";
            case "releaseNotes" ->
                parts.length < 4 || !parts[2].equals("rewordings")
                        ? ""
                        : named("note on ", item + "/" + parts[3] + "/item", parts[3], "note on words");
            default -> "";
        };
    }

    private String inValue(String[] parts, String item) {
        boolean retired = parts.length > 4 && parts[3].equals("retiredBehaviours");
        if (retired || (parts.length > 4 && parts[3].equals("behaviours"))) {
            return named("", item + "/name", parts[2], "value") + ", " + ordinal(parts[4])
                    + (retired ? " retired behaviour" : " behaviour");
        }
        return named("value ", item + "/name", parts[2], "value");
    }

    private String inStandard(String[] parts, String item) {
        if (parts.length > 4 && parts[3].equals("statements")) {
            return named("", item + "/title", parts[2], "standard") + ", "
                    + named("statement ", item + "/statements/" + parts[4] + "/code", parts[4], "statement");
        }
        return named("standard ", item + "/title", parts[2], "standard");
    }

    /** An item by its name, or if that is not known by its number. */
    private String named(String before, String name, String index, String kind) {
        String text = texts.get(name);
        return text == null ? ordinal(index) + " " + kind : before + Quote.plain(text);
    }

    private static String ordinal(String index) {
        return index.matches("[0-9]{1,8}") ? ordinal(Integer.parseInt(index)) : "some";
    }

    /** The place in a list as a word: {@code first} for 0, {@code 21st} for 20. */
    public static String ordinal(int index) {
        int number = index + 1;
        if (number <= ORDINALS.size()) {
            return ORDINALS.get(number - 1);
        }
        boolean teen = number % 100 / 10 == 1;
        return number
                + (teen
                        ? "th"
                        : switch (number % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        });
    }
}
