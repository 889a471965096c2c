// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import trust.stars.check.PlainData;
import trust.stars.editor.show.FrameworkText;
import trust.stars.editor.workspace.Workspace;
import trust.stars.json.FrameworkWriter;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.UnknownIdException;
import trust.stars.model.Value;
import trust.stars.release.Release;
import trust.stars.release.Wording;

/** {@code stars show}. */
@Command(
        name = "show",
        description = "Show the draft or a release, or one value or behaviour in it.",
        footer = {
            "",
            "Without options, the whole draft is shown. Retired items are found too, with what took their place:",
            "  stars show --behaviour teamwork.collaborate",
            "  stars show --release 1.0.0 --value teamwork"
        })
final class ShowCommand extends EditorCommand {
    /** What to show; the whole framework if nothing is named. */
    static final class Subject {
        @Option(names = "--value", paramLabel = "ID", description = "A value, with its statement and behaviours.")
        private @Nullable String value;

        @Option(
                names = "--behaviour",
                paramLabel = "ID",
                description = "A behaviour, with its wordings in all releases and, if it is retired, what took its"
                        + " place.")
        private @Nullable String behaviour;

        @Option(names = "--releases", description = "The list of releases.")
        private boolean releases;
    }

    @ArgGroup
    private final Subject subject = new Subject();

    @Option(
            names = "--release",
            paramLabel = "VERSION",
            description = "Show this release, such as 1.0.0, instead of the draft.")
    private @Nullable FrameworkVersion release;

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Override
    public Integer call() throws Exception {
        Workspace workspace = content().workspace();
        warnIfPending(workspace.draft());
        if (subject.releases) {
            List<Release> releases = workspace.releases().index().releases();
            answer(FrameworkText.releases(releases), Json.write(Map.of("releases", plain(releases))));
            return CommandLine.ExitCode.OK;
        }
        Framework framework = release == null
                ? workspace.readDraft()
                : workspace.releases().history().release(release);
        if (subject.value != null) {
            Value value = framework.value(subject.value);
            answer(FrameworkText.value(value), Json.write(PlainData.of(value, Value.class)));
        } else if (subject.behaviour != null) {
            Behaviour behaviour = framework.behaviour(subject.behaviour);
            List<Wording> wordings = wordings(workspace, behaviour.id());
            answer(
                    FrameworkText.behaviour(framework, behaviour, wordings),
                    Json.write(json(framework, behaviour, wordings)));
        } else {
            answer(
                    FrameworkText.framework(framework),
                    FrameworkWriter.write(framework).strip());
        }
        return CommandLine.ExitCode.OK;
    }

    private void answer(String text, String json) throws IOException {
        output.give(format.isJson() ? Answer.DOCUMENT : Answer.SHOW_TEXT, format.isJson() ? json : text, null);
    }

    private static List<Wording> wordings(Workspace workspace, String id) throws Exception {
        try {
            return workspace.releases().history().wordings(id);
        } catch (UnknownIdException e) {
            return List.of(); // new in the draft
        }
    }

    /** The behaviour as in the document, and what else is known about it. */
    private static Map<String, @Nullable Object> json(
            Framework framework, Behaviour behaviour, List<Wording> wordings) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>(PlainData.of(behaviour, Behaviour.class));
        json.put("state", behaviour.retired() == null ? "active" : "retired");
        json.put("value", behaviour.valueId());
        json.put("version", framework.version().toString());
        json.put("wordings", plain(wordings));
        json.put(
                "resolvesTo",
                framework.resolve(behaviour.id()).stream().map(Behaviour::id).toList());
        return json;
    }

    private static List<Object> plain(List<? extends Record> records) {
        List<Object> list = new ArrayList<>();
        records.forEach(record -> list.add(PlainData.of(record, record.getClass())));
        return list;
    }
}
