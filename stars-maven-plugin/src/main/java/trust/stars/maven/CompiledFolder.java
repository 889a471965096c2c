// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.maven;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import trust.stars.folder.ReleaseFolder;
import trust.stars.model.Framework;
import trust.stars.release.FrameworkHistory;
import trust.stars.release.Release;

/** Turns all releases in a folder into code. */
final class CompiledFolder {
    private CompiledFolder() {}

    /**
     * Writes the code of all releases.
     *
     * @param releases the folder of the released documents
     * @param output the folder for sources
     * @param packageName the package of the sources
     * @param door the name of the class that applications call; the names of the classes of constants begin with it
     * @throws IllegalArgumentException if a document has changed since its release, there is no release or every one is
     *     withdrawn, or two ids would become the same constant
     * @throws IOException if a file cannot be read or written
     */
    static void write(Path releases, Path output, String packageName, String door) throws IOException {
        ReleaseFolder folder = new ReleaseFolder(releases);
        List<String> problems = folder.disagreements();
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        for (TypeSpec type : types(folder, packageName, door)) {
            JavaFile.builder(packageName, type)
                    .addFileComment("Generated from the released documents by the build; changes will be lost.")
                    .skipJavaLangImports(true)
                    .indent("    ")
                    .build()
                    .writeTo(output);
        }
    }

    private static List<TypeSpec> types(ReleaseFolder folder, String packageName, String door) throws IOException {
        FrameworkHistory history = folder.history();
        Framework latest = history.latest()
                .orElseThrow(() -> new IllegalArgumentException("there is no release in " + folder.path()
                        + ", or every one is withdrawn – make a release first"));
        List<TypeSpec> types = new ArrayList<>();
        for (Release release : history.releases()) {
            types.addAll(new ReleaseCode(packageName, history.release(release.version())).types());
        }
        types.add(new HistoryCode(history.releases()).type());
        types.addAll(new IdConstants(latest, door).types());
        types.addAll(new ConstraintCode(packageName, door).types());
        return types;
    }
}
