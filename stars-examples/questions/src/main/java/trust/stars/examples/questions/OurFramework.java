// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.questions;

import java.io.IOException;
import java.nio.file.Path;
import trust.stars.json.FrameworkReader;
import trust.stars.model.Framework;
import trust.stars.model.Value;
import trust.stars.validation.Report;

/** Can my own Trust's framework be held to the same rules? Yes: write it as a document in the same format. */
final class OurFramework {
    private OurFramework() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args.length == 0 ? "../quickstart/our-framework.json" : args[0]);
        Report report = FrameworkReader.check(file);
        if (report.hasErrors()) {
            System.out.println(report);
            return;
        }
        Framework ours = FrameworkReader.read(file);
        for (Value value : ours.values()) {
            System.out.println(value.name() + ": " + value.statement());
            value.behaviours().forEach(behaviour -> System.out.println("  " + behaviour.text()));
        }
    }
}
