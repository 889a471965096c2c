/**
 * What a framework is: immutable, sound, and without input or output.
 *
 * <ul>
 *   <li>{@link trust.stars.model.Framework} – the way in for applications: lookups, {@code resolve}, {@code search},
 *       mappings;
 *   <li>{@link trust.stars.model.FrameworkContent} – the document as it is written;
 *   <li>{@link trust.stars.model.Value} and {@link trust.stars.model.Behaviour} – the words;
 *   <li>{@link trust.stars.model.Role}, {@link trust.stars.model.ProfessionalStandard} and
 *       {@link trust.stars.model.Alignment} – how the words link to what professions ask;
 *   <li>{@link trust.stars.model.LocalLayer} – what a Trust or a school adds, without changing the words;
 *   <li>{@link trust.stars.model.FrameworkVersion} and {@link trust.stars.model.Retirement} – how content changes
 *       without stored ids losing their meaning.
 * </ul>
 *
 * <h2>Versions</h2>
 *
 * A correction of a behaviour's words, or a change of authority, is a patch; a clarification, changed title, introduction or
 * statement of a value, an addition, another order, a retirement with a successor, and any change in standards, roles or
 * alignments is a minor step; a retirement without a successor, a renamed value or a vanished id is a major one.
 *
 * <h2>Nulls</h2>
 *
 * Components of records that are marked {@code @Nullable} are null where the document says nothing. Nothing else returns
 * or takes null.
 */
@NullMarked
package trust.stars.model;

import org.jspecify.annotations.NullMarked;
