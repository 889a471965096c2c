// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.modular;

import trust.stars.content.KnownBehaviour;

/** A record of the application's own, which says what its ids are whether somebody validates it or not. */
record Praise(String colleague, @KnownBehaviour String behaviour) {}
