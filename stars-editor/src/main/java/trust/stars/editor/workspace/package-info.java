/**
 * The folder in which a framework is edited and released.
 *
 * <ul>
 *   <li>{@link trust.stars.editor.workspace.Workspace} – the folder, whose releases are a
 *       {@link trust.stars.folder.ReleaseFolder};
 *   <li>{@link trust.stars.editor.workspace.ReleasePlan} – what a release would do, or why it is refused;
 *   <li>{@link trust.stars.editor.workspace.Transaction} – changes several files, all of them or none, with what waits in
 *       {@link trust.stars.editor.workspace.Pending} and the notes in the {@link trust.stars.editor.workspace.StateFolder};
 *   <li>{@link trust.stars.editor.workspace.Withdrawing} – marks a mistaken release as withdrawn;
 *   <li>{@link trust.stars.editor.workspace.VersionText} – the version that a document names, found in its text.
 * </ul>
 */
@NullMarked
package trust.stars.editor.workspace;

import org.jspecify.annotations.NullMarked;
