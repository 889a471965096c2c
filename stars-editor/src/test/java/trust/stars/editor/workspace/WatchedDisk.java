// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import trust.stars.file.Folder;

/** A disk that does something of its own before one of its steps, which are counted from 0. */
final class WatchedDisk extends Disk {
    /** Ends the program as a kill would: no clean-up of ours runs after it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** What happens before a step. */
    interface Event {
        void happens() throws IOException;
    }

    private final int step;
    private final boolean half;
    private final Event event;
    private int done;

    private WatchedDisk(int step, boolean half, Event event) {
        this.step = step;
        this.half = half;
        this.event = event;
    }

    /** A disk before one of whose steps something happens. */
    static WatchedDisk at(int step, Event event) {
        return new WatchedDisk(step, false, event);
    }

    /**
     * A disk that kills the program at a step.
     *
     * @param half whether half of the step is done before
     */
    static WatchedDisk killing(int step, boolean half) {
        return new WatchedDisk(step, half, () -> {
            throw new Killed();
        });
    }

    /** A disk that has no room for one of its steps; what is not written needs no room. */
    static WatchedDisk full(int step) {
        return new WatchedDisk(step, true, () -> {
            throw new IOException("No space left on device");
        });
    }

    /** How many steps were done. */
    int done() {
        return done;
    }

    /** Whether this is the step, half of which is then done. */
    private boolean isHalf() {
        return half && done == step;
    }

    private void step() throws IOException {
        if (done++ == step) {
            event.happens();
        }
    }

    @Override
    void make(Folder folder) throws IOException {
        step();
        super.make(folder);
    }

    @Override
    void write(Folder folder, String name, byte[] bytes) throws IOException {
        if (isHalf()) {
            super.write(folder, name, Arrays.copyOf(bytes, bytes.length / 2));
        }
        step();
        super.write(folder, name, bytes);
    }

    @Override
    void move(Folder from, String name, Folder to, String newName) throws IOException {
        step();
        super.move(from, name, to, newName);
    }

    @Override
    void moveIfFree(Folder from, String name, Folder to, String newName) throws IOException {
        if (isHalf() && from == to) {
            Path second = to.file(newName);
            Files.createLink(second, from.file(name));
        }
        step();
        super.moveIfFree(from, name, to, newName);
    }

    @Override
    void delete(Folder folder, String name) throws IOException {
        step();
        super.delete(folder, name);
    }
}
