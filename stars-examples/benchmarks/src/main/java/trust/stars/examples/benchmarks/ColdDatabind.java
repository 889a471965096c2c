// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.benchmarks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import trust.stars.model.FrameworkContent;

/** A process that does one thing: binds the document with an application's own Jackson. */
final class ColdDatabind {
    private ColdDatabind() {}

    public static void main(String[] args) throws Exception {
        JsonMapper mapper = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        FrameworkContent content =
                mapper.readValue(ColdDatabind.class.getResourceAsStream("/1.2.0.json"), FrameworkContent.class);
        System.out.println(content.values().get(1).name());
    }
}
