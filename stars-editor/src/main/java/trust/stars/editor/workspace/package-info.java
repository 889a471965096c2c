/**
 * The folder in which a framework is edited and released.
 *
 * <ul>
 *   <li>{@link trust.stars.editor.workspace.Workspace} – the folder, whose releases are a
 *       {@link trust.stars.folder.ReleaseFolder};
 *   <li>{@link trust.stars.editor.workspace.ReleasePlan} – what a release would do, or why it is refused;
 *   <li>{@link trust.stars.editor.workspace.Transaction} – several files changed in whole or not at all;
 *   <li>{@link trust.stars.editor.workspace.Withdrawing} – a mistaken release marked as such;
 *   <li>{@link trust.stars.editor.workspace.VersionText} – the version that a document names, wherever it stands.
 * </ul>
 */
@NullMarked
package trust.stars.editor.workspace;

import org.jspecify.annotations.NullMarked;
