// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.benchmarks;

import com.fasterxml.jackson.databind.json.JsonMapper;

/** A process that does one thing: reads the document as a Jackson tree and looks up a text by JSON Pointer. */
final class ColdTree {
    private ColdTree() {}

    public static void main(String[] args) throws Exception {
        System.out.println(new JsonMapper()
                .readTree(ColdTree.class.getResourceAsStream("/1.2.0.json"))
                .at("/values/1/name")
                .asText());
    }
}
