// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.benchmarks;

import trust.stars.content.Stars;
import trust.stars.model.Framework;

/** A process that does one thing: looks up the mappings of a role. */
final class ColdMapping {
    private ColdMapping() {}

    public static void main(String[] args) {
        Framework stars = Stars.release("1.2.0");
        System.out.println(
                stars.mappings(stars.role("teacher")).get(0).behaviour().text());
    }
}
