// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
/**
 * Words and characters, for the packages above: how texts are quoted in messages, split into words and compared.
 *
 * <ul>
 *   <li>{@link trust.stars.text.Quote} – text from a document, made safe to show in a message;
 *   <li>{@link trust.stars.text.Suggestions} – "did you mean";
 *   <li>{@link trust.stars.text.CommonOrder} – what of a list has not moved;
 *   <li>{@link trust.stars.text.Characters} – which characters can be seen, and which of the others are needed.
 * </ul>
 *
 * <p>Not exported to applications. It uses no other package of the library.
 */
@NullMarked
package trust.stars.text;

import org.jspecify.annotations.NullMarked;
