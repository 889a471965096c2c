// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.LocalLayer;
import trust.stars.text.Quote;
import trust.stars.validation.InvalidFrameworkException;

/** The releases of a history, each with the local layers over it that were written against it or an earlier one. */
final class LayeredReleases implements Function<FrameworkVersion, Framework> {
    private final FrameworkHistory history;
    private final List<LocalLayer> layers;

    LayeredReleases(FrameworkHistory history, Collection<LocalLayer> layers) {
        this.history = history;
        this.layers = new ArrayList<>(layers);
        this.layers.sort(Comparator.comparing(LocalLayer::version).thenComparing(LocalLayer::id));
        LocalLayer last = null;
        for (LocalLayer layer : this.layers) {
            history.release(layer.version());
            if (last != null && last.id().equals(layer.id()) && last.version().equals(layer.version())) {
                throw new IllegalArgumentException("there are two layers " + Quote.of(layer.id()) + " for version "
                        + layer.version() + ": give one of them");
            }
            last = layer;
        }
    }

    /** The ids of the layers, each once. */
    Collection<String> ids() {
        Map<String, LocalLayer> all = new TreeMap<>();
        layers.forEach(layer -> all.put(layer.id(), layer));
        return all.keySet();
    }

    /** Lays over every release that is not withdrawn what belongs there, and throws if something does not fit. */
    void check(FrameworkHistory layered) {
        for (Release release : history.releases()) {
            if (release.withdrawal() == null && !over(release.version()).isEmpty()) {
                layered.release(release.version());
            }
        }
    }

    @Override
    public Framework apply(FrameworkVersion version) {
        Framework release = history.release(version);
        Collection<LocalLayer> over = over(version);
        if (over.isEmpty()) {
            return release;
        }
        try {
            return release.with(over);
        } catch (InvalidFrameworkException e) {
            if (history.isWithdrawn(version)) {
                return release;
            }
            throw e;
        }
    }

    /** For each id, the last of the layers that were written by then. */
    private Collection<LocalLayer> over(FrameworkVersion version) {
        Map<String, LocalLayer> over = new TreeMap<>();
        for (LocalLayer layer : layers) {
            if (layer.version().compareTo(version) <= 0) {
                over.put(layer.id(), layer);
            }
        }
        return over.values();
    }
}
