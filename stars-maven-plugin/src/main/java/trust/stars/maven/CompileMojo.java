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
    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger LIBRARY = Logger.getLogger("org.hibernate.validator");

    /** The folder of the released documents, with {@code index.txt} and {@code lock.sha256}. */
    @Parameter(defaultValue = "${project.basedir}/framework/releases", required = true)
    private @Nullable File releases;

    /** The folder for the code. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/stars", required = true)
    private @Nullable File outputDirectory;

    /** The package of the code. */
    @Parameter(required = true)
    private @Nullable String packageName;

    /** The name of the class through which applications come in; the names of the other public classes begin with it. */
    @Parameter(required = true)
    private @Nullable String door;

    /** The project that is built. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    /** A goal, to be configured by Maven. */
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
            throw new MojoExecutionException(
                    "the releases in " + from + " could not be compiled: " + e.getMessage(), e);
        }
        given(project, "project").addCompileSourceRoot(to.toString());
    }

    private static <T> T given(@Nullable T parameter, String name) throws MojoExecutionException {
        if (parameter == null) {
            throw new MojoExecutionException("the parameter '" + name + "' of stars:compile is not set");
        }
        return parameter;
    }
}
