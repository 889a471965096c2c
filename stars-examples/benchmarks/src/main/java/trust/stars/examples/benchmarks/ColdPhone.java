// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.benchmarks;

import com.google.i18n.phonenumbers.PhoneNumberUtil;

/** A process that does one thing: parses a telephone number with libphonenumber. */
final class ColdPhone {
    private ColdPhone() {}

    public static void main(String[] args) throws Exception {
        System.out.println(
                PhoneNumberUtil.getInstance().parse("020 7946 0018", "GB").getNationalNumber());
    }
}
