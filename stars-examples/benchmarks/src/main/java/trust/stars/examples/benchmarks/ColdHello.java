// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.benchmarks;

/** A process that does one thing: prints a word. All others are compared with it. */
final class ColdHello {
    private ColdHello() {}

    public static void main(String[] args) {
        System.out.println("Hello");
    }
}
