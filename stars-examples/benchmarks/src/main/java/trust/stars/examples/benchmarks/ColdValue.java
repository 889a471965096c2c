// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.benchmarks;

import trust.stars.content.Stars;

/** A process that does one thing: looks up a value in a release. */
final class ColdValue {
    private ColdValue() {}

    public static void main(String[] args) {
        System.out.println(Stars.release("1.2.0").value("teamwork").name());
    }
}
