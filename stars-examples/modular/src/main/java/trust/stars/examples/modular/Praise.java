// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.modular;

import trust.stars.content.KnownBehaviour;

/** One of the application's own records; its annotation says what the id is, whether or not the record is validated. */
record Praise(String colleague, @KnownBehaviour String behaviour) {}
