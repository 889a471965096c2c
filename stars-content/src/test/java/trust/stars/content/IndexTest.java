// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.content;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jboss.jandex.CompositeIndex;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;
import org.jboss.jandex.IndexView;
import org.junit.jupiter.api.Test;

/** The indexes by which Quarkus finds the constraints of stars-core and stars-content; the build writes them. */
class IndexTest {
    private final IndexView index;

    IndexTest() throws IOException {
        List<Index> indexes = new ArrayList<>();
        for (URL each : Collections.list(getClass().getClassLoader().getResources("META-INF/jandex.idx"))) {
            if (each.getPath().contains("stars-")) {
                try (InputStream stream = each.openStream()) {
                    indexes.add(new IndexReader(stream).read());
                }
            }
        }
        assertThat(indexes)
                .as("run the tests with Maven, which makes the indexes")
                .hasSize(2);
        index = CompositeIndex.create(new ArrayList<IndexView>(indexes));
    }

    @Test
    void everyConstraintOnIdsIsFound() {
        assertThat(index.getAnnotations(Constraint.class))
                .extracting(found -> found.target().asClass().simpleName())
                .containsExactlyInAnyOrder(
                        "KnownId", "KnownValue", "KnownBehaviour", "KnownRole", "KnownStandard", "KnownStatement");
    }

    @Test
    void soAreTheirValidatorsAndWhatHoldsSeveralOfThem() {
        assertThat(index.getAnnotations(Constraint.class)).allSatisfy(found -> {
            String name = found.target().asClass().name().toString();
            assertThat(index.getAllKnownImplementations(ConstraintValidator.class))
                    .extracting(validator -> validator.name().toString())
                    .contains(name + "$Validator");
            assertThat(requireNonNull(index.getClassByName(name + "$List")).isAnnotation())
                    .isTrue();
        });
    }
}
