// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.benchmarks;

import com.neovisionaries.i18n.CountryCode;

/** A process that does one thing: looks up a country in nv-i18n. */
final class ColdCountryCode {
    private ColdCountryCode() {}

    public static void main(String[] args) {
        System.out.println(CountryCode.getByCode("GB").getName());
    }
}
