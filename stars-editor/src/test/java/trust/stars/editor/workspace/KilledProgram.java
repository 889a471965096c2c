// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import trust.stars.fixtures.QuickJava;

/** A program of its own that stops in the middle of a release and waits there to be killed. */
final class KilledProgram {
    private KilledProgram() {}

    /** Takes the folder, the folder of notes, and the step at which to stop. */
    public static void main(String[] words) throws Exception {
        Workspace workspace = new Workspace(Path.of(words[0]), Path.of(words[1]));
        ReleasePlan.Ready plan = (ReleasePlan.Ready) ReleasePlan.of(workspace, null, null, Drafts.TODAY);
        WatchedDisk disk = WatchedDisk.at(Integer.parseInt(words[2]), () -> {
            System.out.println("stopped");
            while (true) {
                LockSupport.park();
            }
        });
        workspace.alone(() -> {
            plan.carryOut(disk);
            return true;
        });
    }

    /** Runs it until it stops, and kills it. */
    static void killAt(int step, Path folder) throws Exception {
        List<String> command = QuickJava.command();
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), KilledProgram.class.getName()));
        command.addAll(List.of(folder.toString(), Drafts.NOTES.toString(), String.valueOf(step)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var said = process.inputReader(StandardCharsets.UTF_8)) {
            String line = said.readLine();
            while (line != null && !line.equals("stopped")) {
                line = said.readLine();
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
