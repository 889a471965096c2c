// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.compile;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import trust.stars.editor.workspace.Integrity;
import trust.stars.editor.workspace.Workspace;
import trust.stars.model.Framework;
import trust.stars.release.FrameworkHistory;
import trust.stars.release.Release;

/** Writes the code of all releases of a workspace: {@code CompileContent WORKSPACE OUTPUT PACKAGE PREFIX}. */
public final class CompileContent {
    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger LIBRARY = Logger.getLogger("org.hibernate.validator");

    private CompileContent() {}

    /**
     * Writes the code.
     *
     * @param args the folder with {@code draft.json} and releases, the folder for sources, the package, and what the names
     *     of the public classes begin with
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        LIBRARY.setLevel(Level.WARNING);
        if (args.length != 4) {
            throw new IllegalArgumentException("usage: CompileContent WORKSPACE OUTPUT PACKAGE PREFIX");
        }
        Workspace workspace = new Workspace(Path.of(args[0]));
        List<String> problems = Integrity.check(workspace);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join("\n", problems));
        }
        for (TypeSpec type : types(workspace.history(), args[2], args[3])) {
            JavaFile.builder(args[2], type)
                    .addFileComment("Made from the released documents by the build; changes would be lost.")
                    .skipJavaLangImports(true)
                    .indent("    ")
                    .build()
                    .writeTo(Path.of(args[1]));
        }
    }

    private static List<TypeSpec> types(FrameworkHistory history, String packageName, String prefix) {
        List<TypeSpec> types = new ArrayList<>();
        for (Release release : history.releases()) {
            types.addAll(new ReleaseCode(packageName, history.release(release.version())).types());
        }
        types.add(new HistoryCode(history.releases()).type());
        Framework latest = history.latest().orElseThrow(() -> new IllegalStateException("there is no release"));
        types.addAll(new IdConstants(latest, prefix).types());
        return types;
    }
}
