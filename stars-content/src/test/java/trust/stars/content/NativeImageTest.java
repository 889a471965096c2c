// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import trust.stars.fixtures.NativeImage;

/** What a native image must be told. No native image was built to try it. */
class NativeImageTest {
    /** The code of the releases calls constructors; only validation engines reflect, on what they make. */
    @Test
    void theValidatorsAreRegistered() throws IOException {
        assertThat(NativeImage.reflectedTypes("stars-content"))
                .containsExactly(
                        KnownBehaviour.Validator.class.getName(),
                        KnownRole.Validator.class.getName(),
                        KnownStandard.Validator.class.getName(),
                        KnownStatement.Validator.class.getName(),
                        KnownValue.Validator.class.getName());
    }
}
