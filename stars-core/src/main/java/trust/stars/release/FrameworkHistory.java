// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.Item;
import trust.stars.model.ItemKind;
import trust.stars.model.LocalLayer;
import trust.stars.model.UnknownIdException;
import trust.stars.model.Value;
import trust.stars.text.Quote;
import trust.stars.validation.InvalidFrameworkException;

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
    private final String layers;
    private final Map<FrameworkVersion, Framework> read = new ConcurrentHashMap<>();

    private FrameworkHistory(ReleaseIndex index, Function<FrameworkVersion, Framework> reader, String layers) {
        this.index = index;
        this.reader = reader;
        this.layers = layers;
    }

    /**
     * The history of releases that are read when they are needed.
     *
     * @param index which releases there are
     * @param reader reads the release with a version of the index; called once for each version that is needed, unless it
     *     throws, from whichever thread needs it first
     * @return the history
     */
    public static FrameworkHistory of(ReleaseIndex index, Function<FrameworkVersion, Framework> reader) {
        return new FrameworkHistory(requireNonNull(index, "index"), requireNonNull(reader, "reader"), "");
    }

    /**
     * The history of releases that have already been read, none of them withdrawn.
     *
     * @param releases frameworks with different versions, in any order, each with its release day
     * @return the history
     * @throws IllegalArgumentException if a release day is missing, or the first day in force of any release but the
     *     first; if a version is given twice; if a higher version has an earlier first day in force than a lower one;
     *     or if the frameworks have different ids
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
            if (!framework.id().equals(ordered.get(0).id())) {
                throw new IllegalArgumentException("all releases of a history must be of one framework, not of "
                        + Quote.of(ordered.get(0).id()) + " and " + Quote.of(framework.id()));
            }
            entries.add(new Release(
                    framework.version(), releasedOn, framework.content().effectiveFrom(), null));
            known.put(framework.version(), framework);
        }
        return new FrameworkHistory(new ReleaseIndex(entries), version -> requireNonNull(known.get(version)), "");
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
        Optional<Release> release = index.inForceOn(requireNonNull(day, "day"));
        return release.isEmpty()
                ? Optional.empty()
                : Optional.of(release(release.get().version()));
    }

    /**
     * The release that comes into force next after a day; its {@link Release#effectiveFrom()} says when.
     *
     * @param day the day asked about
     * @return none if no release is waiting. An earlier release that returns because a later one is withdrawn does not
     *     count.
     */
    public Optional<Release> nextAfter(LocalDate day) {
        return index.nextAfter(day);
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
     * The release with the given version, withdrawn or not.
     *
     * @param version the version
     * @return the framework as it was released, always the same instance
     * @throws UnknownIdException if there is no such release; it names similar versions
     * @throws IllegalStateException if the document that was read is of another version
     */
    public Framework release(FrameworkVersion version) {
        if (index.find(requireNonNull(version, "version")).isEmpty()) {
            List<String> versions = new ArrayList<>();
            for (Release release : releases()) {
                versions.add(release.version().toString());
            }
            throw new UnknownIdException("the history", "release", version.toString(), versions);
        }
        Framework known = read.get(version);
        if (known == null) {
            synchronized (read) {
                known = read.get(version);
                if (known == null) {
                    known = read(version);
                    read.put(version, known);
                }
            }
        }
        return known;
    }

    private Framework read(FrameworkVersion version) {
        Framework framework = requireNonNull(reader.apply(version), "the release that was read");
        if (!framework.version().equals(version)) {
            throw new IllegalStateException(
                    "the document of release " + version + " says that it is " + framework.version());
        }
        return framework;
    }

    /**
     * The words of a behaviour through all releases, withdrawn ones included, because people have read them.
     *
     * @param behaviourId a behaviour that some release has
     * @return in the order of versions, each run of releases with the same words and the same authority once
     * @throws UnknownIdException if no release has it
     */
    public List<Wording> wordings(String behaviourId) {
        requireNonNull(behaviourId, "behaviourId");
        List<Wording> wordings = new ArrayList<>();
        for (Release release : releases()) {
            release(release.version()).findBehaviour(behaviourId).ifPresent(behaviour -> {
                Wording last = wordings.isEmpty() ? null : wordings.get(wordings.size() - 1);
                if (last == null
                        || !last.text().equals(behaviour.text())
                        || last.authority() != behaviour.authority()) {
                    wordings.add(new Wording(release.version(), behaviour.text(), behaviour.authority()));
                }
            });
        }
        if (wordings.isEmpty()) {
            throw unknown(behaviourId);
        }
        return List.copyOf(wordings);
    }

    /**
     * The first release that has a behaviour, withdrawn or not.
     *
     * @param behaviourId a behaviour that some release has
     * @return its version
     * @throws UnknownIdException if no release has it
     */
    public FrameworkVersion firstSeenIn(String behaviourId) {
        requireNonNull(behaviourId, "behaviourId");
        for (Release release : releases()) {
            if (release(release.version()).findBehaviour(behaviourId).isPresent()) {
                return release.version();
            }
        }
        throw unknown(behaviourId);
    }

    /**
     * This history with local layers: each release from the version that a layer names on has it laid over, and earlier
     * releases have not. Of several layers with the same id, each takes the place of the earlier ones from its own version
     * on, so a layer that does not fit the next release gets a new version beside the old one.
     *
     * <p>All of these releases are looked at now, also those that are not in force yet, {@link #latest()} among them: a
     * layer that does not fit one is told before the day. Only what is withdrawn may lack its layers: such a release stays
     * as it is if one of them does not fit.
     *
     * @param layers layers for this framework, each for a version in this history
     * @return a history of the same releases
     * @throws InvalidFrameworkException if a layer does not fit such a release, because something that it refers to is gone
     *     or for any other reason that {@link Framework#with} gives; its report names layer and release
     * @throws UnknownIdException if a layer names a version that this history has not got
     * @throws IllegalArgumentException if two layers have the same id and version
     */
    public FrameworkHistory with(Collection<LocalLayer> layers) {
        LayeredReleases over = new LayeredReleases(this, layers);
        String names = String.join(", ", over.ids());
        FrameworkHistory layered =
                new FrameworkHistory(index, over, this.layers + (names.isEmpty() ? "" : " with " + names));
        over.check(layered);
        return layered;
    }

    /** Whether a release was withdrawn. */
    boolean isWithdrawn(FrameworkVersion version) {
        return index.find(version).orElseThrow().withdrawal() != null;
    }

    /**
     * Whether a release that was withdrawn had an item. Ids that were stored in its time keep their meaning, though the
     * releases after it may not have them.
     *
     * @param kind a kind of item that has ids
     * @param id the id
     * @return false if none did, or no release was withdrawn
     */
    public boolean withdrawnHad(ItemKind kind, String id) {
        for (Release release : releases()) {
            if (release.withdrawal() != null) {
                Optional<Item> item = release(release.version()).findItem(id);
                if (item.isPresent() && item.get().itemKind() == kind) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Every id that any release ever had, withdrawn ones included.
     *
     * @return in the order of {@link #rows()}, which say more of each
     */
    public Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        rows().forEach(row -> ids.add(row.id()));
        return Collections.unmodifiableSet(ids);
    }

    /**
     * Everything that has an id in any release, withdrawn ones included: the rows of a table that an application's own tables
     * can refer to.
     *
     * @return kind by kind, each in the order of the highest version; what that no longer has comes last
     */
    public List<ReferenceRow> rows() {
        ReferenceTable table = new ReferenceTable();
        for (Release release : releases()) {
            table.add(release(release.version()));
        }
        return table.rows();
    }

    /**
     * What the ids that an application stored mean in a version, usually today's.
     *
     * <pre>{@code
     * Meanings meanings = Stars.history().meanings(stored, Stars.current());
     * meanings.summary(); // 12 unchanged, 3 reworded, 1 replaced, 0 retired, 0 unknown
     * }</pre>
     *
     * <p>An unknown id is not an error: it is one of the answers. The first thousands come with ids that may have been
     * meant; finding those for all of many more would take longer than the rest of the answer.
     *
     * @param stored ids of items of any kind, each with the version it was stored under
     * @param now the version that is asked about
     * @return an answer for each, in the same order; none is left out
     */
    public Meanings meanings(Collection<StoredId> stored, Framework now) {
        requireNonNull(stored, "stored");
        requireNonNull(now, "now");
        return new StoredMeanings(this, now).of(stored);
    }

    /**
     * Which framework this is the history of; reads its highest release.
     *
     * @return title, number of releases and their versions, and the ids of the layers, if there are any
     */
    @Override
    public String toString() {
        int count = releases().size();
        if (count == 0) {
            return "a history without releases";
        }
        FrameworkVersion first = releases().get(0).version();
        FrameworkVersion last = releases().get(count - 1).version();
        return release(last).title() + ", " + (count == 1 ? "1 release, " : count + " releases, " + first + " to ")
                + last + layers;
    }

    /**
     * Refuses to be written by Jackson.
     *
     * @return nothing
     * @throws UnsupportedOperationException always
     * @hidden
     */
    @JsonValue
    @SuppressWarnings("DoNotCallSuggester") // called by Jackson
    public Object json() {
        throw new UnsupportedOperationException(
                "a history has no JSON form: write the answers that are needed, such as releases() or rows()");
    }

    private UnknownIdException unknown(String id) {
        Set<String> known = new TreeSet<>();
        for (Release release : releases()) {
            for (Value value : release(release.version()).content().values()) {
                value.behaviours().forEach(behaviour -> known.add(behaviour.id()));
                value.retiredBehaviours().forEach(behaviour -> known.add(behaviour.id()));
            }
        }
        return new UnknownIdException("the history", "behaviour", id, known);
    }
}
