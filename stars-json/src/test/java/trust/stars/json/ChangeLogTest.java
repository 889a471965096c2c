// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import trust.stars.fixtures.Differences;
import trust.stars.fixtures.RandomEditor;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.ItemKind;
import trust.stars.model.UnknownIdException;
import trust.stars.release.Change;
import trust.stars.release.FrameworkDiff;
import trust.stars.release.FrameworkHistory;
import trust.stars.release.StoredId;

/**
 * Follows a framework of more than a hundred items through three releases and an overhaul in which no id survives. The
 * differences must be those in {@code history/log.txt}, which was written by hand while the documents were edited.
 */
@Tag("locale")
class ChangeLogTest {
    private static final Pattern LINE = Pattern.compile("([0-9]+) ([a-z ]+): ([a-z]+?)s? ([a-z0-9., -]+)");
    private static final List<String> VERSIONS = List.of("1.0.0", "1.1.0", "2.0.0", "3.0.0");
    private static final FrameworkHistory HISTORY =
            FrameworkHistory.of(VERSIONS.stream().map(ChangeLogTest::read).toList());

    static Stream<Arguments> releases() {
        return log().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("releases")
    void changesAreThoseOfTheLog(String heading, List<String> lines) {
        String version = heading.split(" ", 2)[0];
        Framework before = release(VERSIONS.get(VERSIONS.indexOf(version) - 1));

        FrameworkDiff diff = FrameworkDiff.between(before, release(version));

        Map<String, List<String>> found = new TreeMap<>();
        diff.changes()
                .forEach(change -> found.computeIfAbsent(sort(change), sort -> new ArrayList<>())
                        .add(change.item().toString()));
        Map<String, List<String>> noted = new TreeMap<>();
        int count = 0;
        for (String line : lines) {
            Matcher matcher = LINE.matcher(line);
            assertThat(matcher.matches()).as(line).isTrue();
            String[] ids = matcher.group(4).split(", ");
            assertThat(ids).as(line).hasSize(Integer.parseInt(matcher.group(1)));
            count += ids.length;
            for (String id : ids) {
                noted.computeIfAbsent(matcher.group(2), sort -> new ArrayList<>())
                        .add(matcher.group(3) + " " + id);
            }
        }
        found.values().forEach(items -> items.sort(null));
        noted.values().forEach(items -> items.sort(null));
        assertThat(found).isEqualTo(noted);
        assertThat(diff.changes()).hasSize(count);
        assertThat(diff.step()).hasToString(heading.split(" ", 2)[1]);
    }

    @Test
    void changesTurnEachReleaseIntoEveryOther() {
        for (String before : VERSIONS) {
            for (String after : VERSIONS) {
                Differences.between(release(before).content(), release(after).content());
            }
        }
    }

    @Test
    void releasesHaveMoreThanAHundredItemsUntilTheOverhaul() {
        for (String version : VERSIONS.subList(0, 3)) {
            assertThat(RandomEditor.ids(release(version).content())).hasSizeGreaterThan(100);
        }
        assertThat(RandomEditor.ids(release("3.0.0").content()))
                .doesNotContainAnyElementsOf(RandomEditor.ids(release("2.0.0").content()));
    }

    @Test
    void storedIdsMeanWhatTheLogMakesOfThem() {
        assertThat(resolved("1.1.0", "teamwork.families"))
                .containsExactly("teamwork.families-listen", "teamwork.families-tell");
        assertThat(resolved("2.0.0", "teamwork.families")).containsExactly("teamwork.families-listen");
        assertThat(resolved("1.1.0", "kindness.gentle")).containsExactly("kindness.patience");
        assertThat(resolved("2.0.0", "kindness.gentle")).containsExactly("kindness.gentle");
        assertThat(resolved("2.0.0", "courage.own")).containsExactly("courage.learn-from-failure");
        assertThat(resolved("2.0.0", "service.energy")).isEmpty();
        assertThat(resolved("2.0.0", "honesty.open-door")).isEmpty();
        assertThatThrownBy(() -> resolved("3.0.0", "courage.own")).isInstanceOf(UnknownIdException.class);

        List<StoredId> stored = release("1.0.0").behaviours().stream()
                .map(behaviour -> new StoredId(behaviour.id(), FrameworkVersion.of(1, 0, 0)))
                .toList();
        assertThat(HISTORY.meanings(stored, release("1.1.0")).summary())
                .isEqualTo("53 unchanged, 4 reworded, 3 replaced, 0 retired, 0 unknown");
        assertThat(HISTORY.meanings(stored, release("2.0.0")).summary())
                .isEqualTo("46 unchanged, 7 reworded, 3 replaced, 3 retired, 1 unknown");
        assertThat(HISTORY.meanings(stored, release("3.0.0")).summary())
                .isEqualTo("0 unchanged, 0 reworded, 0 replaced, 0 retired, 60 unknown");
    }

    @Test
    void eachDayHasItsRelease() {
        assertThat(inForceOn(1999, 12, 31)).isEqualTo("1.0.0");
        assertThat(inForceOn(2025, 8, 31)).isEqualTo("1.0.0");
        assertThat(inForceOn(2025, 9, 1)).isEqualTo("1.1.0");
        assertThat(inForceOn(2026, 9, 1)).isEqualTo("2.0.0");
        assertThat(inForceOn(2028, 9, 1)).isEqualTo("3.0.0");
    }

    private static String sort(Change change) {
        return switch (change.kind()) {
            case ADDED -> "added";
            case RETIRED ->
                ((Change.Retired) change).leadsOn() ? "retired with a successor" : "retired without successor";
            case RESTORED -> "restored";
            case REWORDED -> sort((Change.Reworded) change);
            case CHANGED -> "changed in " + ((Change.FieldChanged) change).field();
            case MOVED -> "moved";
            case REMOVED -> "removed";
            case LOST -> "vanished";
        };
    }

    private static String sort(Change.Reworded reworded) {
        if (reworded.item().kind() != ItemKind.BEHAVIOUR) {
            return "reworded in " + reworded.part();
        }
        return reworded.keepsHalfOfItsWords() ? "reworded a little" : "reworded largely";
    }

    private static List<String> resolved(String version, String id) {
        return release(version).resolve(id).stream().map(Behaviour::id).toList();
    }

    private static String inForceOn(int year, int month, int day) {
        return HISTORY.inForceOn(LocalDate.of(year, month, day))
                .orElseThrow()
                .version()
                .toString();
    }

    private static Framework release(String version) {
        return HISTORY.release(FrameworkVersion.parse(version));
    }

    private static Framework read(String version) {
        try (InputStream in = resource(version + ".json")) {
            return FrameworkReader.read(in, version + ".json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of the log by their headings. */
    private static Map<String, List<String>> log() {
        Map<String, List<String>> log = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        try (InputStream in = resource("log.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (Pattern.matches("[0-9.]+ [a-z]+", line)) {
                    lines = new ArrayList<>();
                    log.put(line, lines);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return log;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ChangeLogTest.class.getResourceAsStream("history/" + name), name);
    }
}
