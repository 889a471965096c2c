// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.UnknownIdException;

/**
 * All releases of a framework: which was in force when, and what each said.
 *
 * <p>A release's document is read when it is first asked for, and kept. Choosing which release was in force reads none.
 *
 * <p>Safe for use by several threads.
 *
 * @since 1.0.0
 */
public final class FrameworkHistory {
    private final ReleaseIndex index;
    private final Function<FrameworkVersion, Framework> reader;
    private final Map<FrameworkVersion, Framework> read = new ConcurrentHashMap<>();

    private FrameworkHistory(ReleaseIndex index, Function<FrameworkVersion, Framework> reader) {
        this.index = index;
        this.reader = reader;
    }

    /**
     * The history of releases that are read when they are needed.
     *
     * @param index which releases there are
     * @param reader reads the release with a version of the index
     * @return the history
     */
    public static FrameworkHistory of(ReleaseIndex index, Function<FrameworkVersion, Framework> reader) {
        return new FrameworkHistory(requireNonNull(index, "index"), requireNonNull(reader, "reader"));
    }

    /**
     * The history of releases that are at hand; none of them withdrawn.
     *
     * @param releases frameworks with different versions, in any order, each with its release day
     * @return the history
     * @throws IllegalArgumentException if a release day is missing, a version is given twice, or the days on which
     *     versions come into force decrease
     */
    public static FrameworkHistory of(Collection<Framework> releases) {
        List<Framework> ordered = new ArrayList<>(releases);
        ordered.sort(Comparator.comparing(Framework::version));
        List<Release> entries = new ArrayList<>();
        Map<FrameworkVersion, Framework> known = new ConcurrentHashMap<>();
        for (Framework framework : ordered) {
            LocalDate releasedOn = framework.content().releasedOn();
            if (releasedOn == null) {
                throw new IllegalArgumentException(framework + " is a draft: it has no release day");
            }
            entries.add(new Release(
                    framework.version(), releasedOn, framework.content().effectiveFrom(), null));
            known.put(framework.version(), framework);
        }
        return new FrameworkHistory(new ReleaseIndex(entries), version -> requireNonNull(known.get(version)));
    }

    /**
     * What is known of the releases without reading them.
     *
     * @return in the order of versions, withdrawn ones included
     */
    public List<Release> releases() {
        return index.releases();
    }

    /**
     * The framework that is in force on a day: of the releases that apply by then and are not withdrawn by then, the one
     * with the highest version.
     *
     * @param day the day asked about
     * @return none if no release applies yet
     */
    public Optional<Framework> inForceOn(LocalDate day) {
        return index.inForceOn(requireNonNull(day, "day")).map(release -> release(release.version()));
    }

    /**
     * The highest version that is not withdrawn, whether it is in force yet or not.
     *
     * @return none if there is no such release
     */
    public Optional<Framework> latest() {
        for (int i = releases().size() - 1; i >= 0; i--) {
            if (releases().get(i).withdrawal() == null) {
                return Optional.of(release(releases().get(i).version()));
            }
        }
        return Optional.empty();
    }

    /**
     * The release with a version, withdrawn or not.
     *
     * @param version the version
     * @return the framework as it was released
     * @throws UnknownIdException if there is no such release
     */
    public Framework release(FrameworkVersion version) {
        if (index.find(requireNonNull(version, "version")).isEmpty()) {
            List<String> versions = new ArrayList<>();
            for (Release release : releases()) {
                versions.add(release.version().toString());
            }
            throw new UnknownIdException("the history", "release", version.toString(), versions);
        }
        return read.computeIfAbsent(version, reader);
    }
}
