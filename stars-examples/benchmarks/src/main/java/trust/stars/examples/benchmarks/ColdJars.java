// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.benchmarks;

import trust.stars.content.StarsValues;
import trust.stars.model.Authority;

/** A process that does one thing: loads a class from each of our jars, as every use of them must. */
final class ColdJars {
    private ColdJars() {}

    public static void main(String[] args) {
        System.out.println(StarsValues.class.getName() + " " + Authority.class.getName());
    }
}
