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

/** The code of all releases in a folder. */
final class CompiledFolder {
    private CompiledFolder() {}

    /**
     * Writes the code.
     *
     * @param releases the folder of the released documents
     * @param output the folder for sources
     * @param packageName their package
     * @param door the name of the class through which applications come in, with which the names of the others begin
     * @throws IllegalArgumentException if a document is not as it was released, there is no release, or two ids would be the
     *     same constant
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
                    .addFileComment("Made from the released documents by the build; changes would be lost.")
                    .skipJavaLangImports(true)
                    .indent("    ")
                    .build()
                    .writeTo(output);
        }
    }

    private static List<TypeSpec> types(ReleaseFolder folder, String packageName, String door) throws IOException {
        FrameworkHistory history = folder.history();
        Framework latest = history.latest()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no release in " + folder.path() + " that is not withdrawn – release one first"));
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
