// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.benchmarks;

/** A process that does one thing: prints a word, which is what every other one is measured against. */
final class ColdHello {
    private ColdHello() {}

    public static void main(String[] args) {
        System.out.println("Hello");
    }
}
