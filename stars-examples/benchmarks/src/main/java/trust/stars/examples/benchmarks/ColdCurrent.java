// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.benchmarks;

import trust.stars.content.Stars;

/** A process that does one thing: looks up a value in the release in force today. */
final class ColdCurrent {
    private ColdCurrent() {}

    public static void main(String[] args) {
        System.out.println(Stars.current().value("teamwork").name());
    }
}
