// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.maven;

import java.io.File;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Turns a folder of releases into Java code: the releases themselves, constants for ids, and constraints on ids. */
@Mojo(name = "compile", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class CompileMojo extends AbstractMojo {
    /** Kept in a field, because a logger that nothing refers to loses its level. */
    private static final Logger LIBRARY = Logger.getLogger("org.hibernate.validator");

    /** The folder of the released documents, with {@code index.txt} and {@code lock.sha256}. */
    @Parameter(defaultValue = "${project.basedir}/framework/releases", required = true)
    private @Nullable File releases;

    /** The folder for the generated code. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/stars", required = true)
    private @Nullable File outputDirectory;

    /** The package of the generated code. */
    @Parameter(required = true)
    private @Nullable String packageName;

    /** The name of the class that applications call; the names of the classes of constants begin with it. */
    @Parameter(required = true)
    private @Nullable String door;

    /** The project that is being built. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    /** Makes a goal for Maven to configure. */
    public CompileMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        LIBRARY.setLevel(Level.WARNING);
        File from = given(releases, "releases");
        File to = given(outputDirectory, "outputDirectory");
        try {
            CompiledFolder.write(from.toPath(), to.toPath(), given(packageName, "packageName"), given(door, "door"));
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot compile the releases in " + from + ": " + e.getMessage(), e);
        }
        given(project, "project").addCompileSourceRoot(to.toString());
    }

    private static <T> T given(@Nullable T parameter, String name) throws MojoExecutionException {
        if (parameter == null) {
            throw new MojoExecutionException(
                    "the parameter '" + name + "' of stars:compile is not set – set it in the plugin's configuration");
        }
        return parameter;
    }
}
