/**
 * What a framework is: immutable, sound, and without input or output.
 *
 * <ul>
 *   <li>{@link trust.stars.model.Framework} – the way in for applications: lookups, {@code resolve}, {@code search},
 *       mappings;
 *   <li>{@link trust.stars.model.FrameworkContent} – the document as written;
 *   <li>{@link trust.stars.model.Value} and {@link trust.stars.model.Behaviour} – the words;
 *   <li>{@link trust.stars.model.Role}, {@link trust.stars.model.ProfessionalStandard} and
 *       {@link trust.stars.model.Alignment} – how the words link to what professions ask;
 *   <li>{@link trust.stars.model.LocalLayer} – what a Trust or a school adds, without changing the words;
 *   <li>{@link trust.stars.model.FrameworkVersion} and {@link trust.stars.model.Retirement} – how content changes
 *       while stored ids keep their meaning.
 * </ul>
 *
 * <h2>Versions</h2>
 *
 * A correction of a behaviour's words, or a change of authority, is a patch. A clarification, a changed title,
 * introduction or statement of a value, an addition, a new order, a retirement with a successor, or any change in
 * standards, roles or alignments is a minor step. A retirement without a successor, a renamed value or a lost id is a
 * major step.
 *
 * <h2>Nulls</h2>
 *
 * Record components marked {@code @Nullable} are null where the document says nothing. Nothing else returns or accepts
 * null.
 */
@NullMarked
package trust.stars.model;

import org.jspecify.annotations.NullMarked;
