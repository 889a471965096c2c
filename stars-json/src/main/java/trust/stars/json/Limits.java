// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/** How much of anything a document may have. Set on our own factories: a host's defaults do not reach them. */
final class Limits {
    static final int DEPTH = 32;
    static final int STRING = 100_000;
    static final int NAME = 1_000;

    /** In bytes, and generous: Jackson doubles a buffer and measures that. Walking finds longer names. */
    static final int NAME_BYTES = 16 * NAME;

    static final int NUMBER = 100;
    static final int ITEMS = 2_000_000;

    private Limits() {}

    /** A factory for the parser of bytes, which looks names up in a table and refuses those made to collide in it. */
    static JsonFactory factory(int nameLength) {
        return builder(nameLength).build();
    }

    /** A factory for the slower parser of characters, without such a table: it accepts any names. */
    static JsonFactory plainFactory(int nameLength) {
        return builder(nameLength)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
    }

    private static JsonFactoryBuilder builder(int nameLength) {
        return new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(-1) // the bytes have been counted already
                        .maxNestingDepth(DEPTH)
                        .maxStringLength(STRING)
                        .maxNameLength(nameLength)
                        .maxNumberLength(NUMBER)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    }
}
